import type { InputProps } from '@hubspot/ui-extensions';
import { TextInput } from '@mantine/core';
import { fieldParts } from './field.tsx';
import { useTextField } from './text-field.ts';

export function Input(props: InputProps) {
  const { field } = useTextField(props, { commitsOnEnter: true });
  return <TextInput {...fieldParts(props)} {...field} type={props.type ?? 'text'} />;
}
