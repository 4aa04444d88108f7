import type { SearchInputProps } from '@hubspot/ui-extensions';
import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { callCard } from '../../hooks/call-card.ts';
import { fieldParts } from './field.tsx';
import { useTextField } from './text-field.ts';

export function SearchInput(props: SearchInputProps) {
  const { onChange, clearable = true } = props;
  const { field, input } = useTextField(props, { commitsOnEnter: true });
  const clear = () => {
    input('');
    callCard(onChange, '');
  };
  return (
    <TextInput
      {...fieldParts(props)}
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
