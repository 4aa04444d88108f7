/* eslint-disable @typescript-eslint/no-deprecated -- A card may still use what the kit has deprecated. */
import { type FormProps } from '@hubspot/ui-extensions';
import type { FormEvent } from 'react';
import { callCard } from '../card/call-card.ts';
import { extensionEvent } from '../card/extension-event.ts';
import { useOverlays } from '../card/overlays.tsx';
import { useUnknownProps } from '../card/unknown.tsx';

export function Form(props: FormProps) {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- Always true by now, says the kit.
  const { onSubmit, preventDefault, autoComplete, children, testId, ...unknown } = props;
  useUnknownProps('Form', unknown);
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
