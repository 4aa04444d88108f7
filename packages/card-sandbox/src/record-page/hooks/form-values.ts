import { createContext, useContext, useLayoutEffect } from 'react';

/** The values of a form's fields by name, where they differ from the text of an input. */
export const FormValuesContext = createContext<Map<string, string | number> | undefined>(undefined);

/** Passes a field's value to the form around it; nothing without a name or a value. */
export function useFormValue(name: string | undefined, value: string | number | undefined): void {
  const values = useContext(FormValuesContext);
  useLayoutEffect(() => {
    if (name === undefined || value === undefined) return;
    values?.set(name, value);
    return () => void values?.delete(name);
  }, [values, name, value]);
}
