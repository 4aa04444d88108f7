/* eslint-disable @typescript-eslint/no-deprecated -- Cards may still use the deprecated option. */
import type { CheckboxProps } from '@hubspot/ui-extensions';
import { Checkbox as MantineCheckbox } from '@mantine/core';
import { callCard } from '../../hooks/call-card.ts';
import { useChecked } from './checked.ts';
import { shortSize } from '../size.ts';

export function Checkbox(props: CheckboxProps) {
  const { value, checked, initialIsChecked, readonly, readOnly, onChange, ...look } = props;
  const { description, name, variant, size, children, inline, testId, ...rest } = look;
  const { 'aria-label': label } = rest;
  const [isChecked, setChecked] = useChecked(checked, initialIsChecked);
  const small = variant === 'small' || shortSize(size, 'md') === 'sm';
  return (
    <MantineCheckbox
      {...{ name, value, description }}
      label={children}
      aria-label={label}
      checked={isChecked}
      disabled={readOnly ?? readonly}
      size={small ? 'xs' : 'sm'}
      display={inline ? 'inline-block' : undefined}
      data-testid={testId}
      onChange={(event) => {
        setChecked(event.currentTarget.checked);
        callCard(onChange, event.currentTarget.checked, value ?? '');
      }}
    />
  );
}
