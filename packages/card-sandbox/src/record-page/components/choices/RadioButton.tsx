/* eslint-disable @typescript-eslint/no-deprecated -- Cards may still use the deprecated option. */
import type { RadioButtonProps } from '@hubspot/ui-extensions';
import { Radio } from '@mantine/core';
import { callCard } from '../../hooks/call-card.ts';
import { shortSize } from '../size.ts';

export function RadioButton(props: RadioButtonProps) {
  const { value, checked, initialIsChecked, readonly, readOnly, onChange, ...look } = props;
  const { description, name, variant, size, children, inline, testId } = look;
  const small = variant === 'small' || shortSize(size, 'md') === 'sm';
  return (
    <Radio
      {...{ name, value, description }}
      label={children}
      // The browser itself unchecks the other buttons of the name.
      {...(checked === undefined ? { defaultChecked: initialIsChecked } : { checked })}
      disabled={readOnly ?? readonly}
      size={small ? 'xs' : 'sm'}
      display={inline ? 'inline-block' : undefined}
      data-testid={testId}
      onChange={(event) => {
        callCard(onChange, event.currentTarget.checked, value ?? '');
      }}
    />
  );
}
