import type { FileInputProps } from '@hubspot/ui-extensions/experimental';
import { FileInput as MantineFileInput } from '@mantine/core';
import { useState } from 'react';
import { callCard } from '../../hooks/call-card.ts';

/** A file cannot be sent to a card's worker, so the card gets its name, type and size. */
export function FileInput({ value, name, onChange, testId }: FileInputProps) {
  const [chosen, setChosen] = useState<File | null>(null);
  const words = value?.name ?? 'Choose a file';
  return (
    <MantineFileInput
      name={name}
      value={chosen}
      placeholder={words}
      aria-label={`${name}: ${chosen?.name ?? words}`}
      classNames={{ input: 'hs-input' }}
      data-testid={testId}
      onChange={(file) => {
        setChosen(file);
        if (file) callCard(onChange, { name: file.name, size: file.size, type: file.type });
      }}
    />
  );
}
