import type { TextAreaProps } from '@hubspot/ui-extensions';
import { Textarea } from '@mantine/core';
import { fieldParts } from './field.tsx';
import { useTextField } from './text-field.ts';

export function TextArea(props: TextAreaProps) {
  const { label, description, tooltip, required, error, validationMessage, ...behaviour } = props;
  const { name, value, defaultValue, placeholder, readOnly, testId, ...events } = behaviour;
  const { onInput, onChange, onBlur, onFocus, ...own } = events;
  const { cols, maxLength, rows, resize } = own;
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
    { commitsOnEnter: false },
  );
  return (
    <Textarea
      {...fieldParts({ label, description, tooltip, required, error, validationMessage })}
      {...field}
      {...{ cols, maxLength, rows }}
      resize={resize ?? 'both'}
    />
  );
}
