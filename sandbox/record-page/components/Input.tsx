import type { InputProps } from '@hubspot/ui-extensions';
import { TextInput } from '@mantine/core';
import { fieldParts } from './field.tsx';
import { useTextField } from './text-field.ts';

export function Input(props: InputProps) {
  const { label, description, tooltip, required, error, validationMessage, ...behaviour } = props;
  const { name, value, defaultValue, placeholder, readOnly, testId, ...events } = behaviour;
  const { onInput, onChange, onBlur, onFocus, type } = events;
  const { field } = useTextField(
    {
      name,
      value,
      defaultValue,
      placeholder,
      readOnly,
      testId,
      onInput,
      onChange,
      onBlur,
      onFocus,
    },
    { commitsOnEnter: true },
  );
  return (
    <TextInput
      {...fieldParts({ label, description, tooltip, required, error, validationMessage })}
      {...field}
      type={type ?? 'text'}
    />
  );
}
