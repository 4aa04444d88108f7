import { type FormProps } from '@hubspot/ui-extensions';
import { useState, type FormEvent } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { extensionEvent } from '../../hooks/extension-event.ts';
import { FormValuesContext } from '../../hooks/form-values.ts';
import { useOverlays } from '../../hooks/overlays.tsx';

/** The kit declares that `preventDefault` is always true. */
export function Form(props: FormProps) {
  const { onSubmit, autoComplete, children, testId } = props;
  const { reactions } = useOverlays();
  const [values] = useState(() => new Map<string, string | number>());
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const texts = [...new FormData(event.currentTarget)].map(
      ([name, value]) => [name, typeof value === 'string' ? value : value.name] as const,
    );
    const targetValue = { ...Object.fromEntries(texts), ...Object.fromEntries(values) };
    callCard(onSubmit, { ...extensionEvent(event), targetValue }, reactions);
  };
  return (
    <form onSubmit={submit} autoComplete={autoComplete ?? 'on'} noValidate data-testid={testId}>
      <FormValuesContext.Provider value={values}>{children}</FormValuesContext.Provider>
    </form>
  );
}
