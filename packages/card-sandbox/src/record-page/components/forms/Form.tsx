import { type FormProps } from '@hubspot/ui-extensions';
import { Fragment, useState, type FormEvent } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { extensionEvent } from '../../hooks/extension-event.ts';
import { FormValuesContext } from '../../hooks/form-values.ts';
import { useOverlays } from '../../hooks/overlays.tsx';

/** The kit declares that `preventDefault` is always true. */
export function Form(props: FormProps) {
  const { onSubmit, autoComplete, children, testId } = props;
  const { reactions } = useOverlays();
  const [values] = useState(() => new Map<string, string | number>());
  const [resets, setResets] = useState(0);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const targetValue = Object.fromEntries([...texts(event.currentTarget), ...values]);
    callCard(onSubmit, { ...extensionEvent(event), targetValue }, reactions);
  };
  return (
    <form
      onSubmit={submit}
      onReset={() => setResets(resets + 1)}
      autoComplete={autoComplete ?? 'on'}
      noValidate
      data-testid={testId}
    >
      <FormValuesContext.Provider value={values}>
        <Fragment key={resets}>{children}</Fragment>
      </FormValuesContext.Provider>
    </form>
  );
}

/** The texts of a form's fields. A value is one text or number, so those of several checked boxes form a list. */
function texts(form: HTMLFormElement): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of new FormData(form)) {
    const text = typeof value === 'string' ? value : value.name;
    const before = found.get(name);
    found.set(name, before === undefined ? text : `${before},${text}`);
  }
  return found;
}
