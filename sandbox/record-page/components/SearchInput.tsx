import type { SearchInputProps } from '@hubspot/ui-extensions';
import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { callCard } from '../card/call-card.ts';
import { fieldParts } from './field.tsx';
import { useTextField } from './text-field.ts';

export function SearchInput(props: SearchInputProps) {
  const { label, description, tooltip, required, error, validationMessage, ...behaviour } = props;
  const { name, value, defaultValue, placeholder, readOnly, testId, ...events } = behaviour;
  const { onInput, onChange, onBlur, onFocus, clearable = true } = events;
  const { field, input } = useTextField(
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
  const clear = () => {
    input('');
    callCard(onChange, '');
  };
  return (
    <TextInput
      {...fieldParts({ label, description, tooltip, required, error, validationMessage })}
      {...field}
      type="search"
      rightSection={
        clearable && field.value !== '' ? (
          <CloseButton size="sm" aria-label="Clear search" onClick={clear} />
        ) : (
          <IconSearch size={16} aria-hidden />
        )
      }
    />
  );
}
