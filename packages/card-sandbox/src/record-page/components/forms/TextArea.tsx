import type { TextAreaProps } from '@hubspot/ui-extensions';
import { Textarea } from '@mantine/core';
import { fieldParts } from './field.tsx';
import { useTextField } from './text-field.ts';

export function TextArea(props: TextAreaProps) {
  const { cols, maxLength, rows, resize } = props;
  const { field } = useTextField(props, { commitsOnEnter: false });
  return (
    <Textarea
      {...fieldParts(props)}
      {...field}
      {...{ cols, maxLength, rows }}
      resize={resize ?? 'both'}
    />
  );
}
