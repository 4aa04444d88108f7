import type { NumberInputProps } from '@hubspot/ui-extensions';
import { NumberInput as MantineNumberInput } from '@mantine/core';
import { fieldParts } from './field.tsx';
import { useNumberField } from './number-field.ts';

export function NumberInput(props: NumberInputProps) {
  const { precision, formatStyle, textAlign } = props;
  const { field } = useNumberField(props);
  return (
    <MantineNumberInput
      {...fieldParts(props)}
      {...field}
      decimalScale={precision}
      suffix={formatStyle === 'percentage' ? '%' : undefined}
      styles={{ input: { textAlign } }}
    />
  );
}
