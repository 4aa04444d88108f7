import { type FormProps } from '@hubspot/ui-extensions';
import type { FormEvent } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { extensionEvent } from '../../hooks/extension-event.ts';
import { useOverlays } from '../../hooks/overlays.tsx';

/** The kit declares that `preventDefault` is always true. */
export function Form(props: FormProps) {
  const { onSubmit, autoComplete, children, testId } = props;
  const { reactions } = useOverlays();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const values = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [
        name,
        typeof value === 'string' ? value : value.name,
      ]),
    );
    callCard(onSubmit, { ...extensionEvent(event), targetValue: values }, reactions);
  };
  return (
    <form onSubmit={submit} autoComplete={autoComplete} noValidate data-testid={testId}>
      {children}
    </form>
  );
}
