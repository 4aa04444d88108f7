import type { CurrencyInputProps } from '@hubspot/ui-extensions';
import { NumberInput } from '@mantine/core';
import { useCardEnvironment } from '../../hooks/card-environment.ts';
import { fieldParts } from './field.tsx';
import { useNumberField } from './number-field.ts';

export function CurrencyInput(props: CurrencyInputProps) {
  const { currency = 'USD', precision } = props;
  const { user } = useCardEnvironment();
  const { field } = useNumberField(props);
  const format = new Intl.NumberFormat(user.locale, { style: 'currency', currency });
  const parts = format.formatToParts(1234.5);
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  const group = parts.find(({ type }) => type === 'group')?.value ?? ',';
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  const leads = parts[0]?.type === 'currency';
  return (
    <NumberInput
      {...fieldParts(props)}
      {...field}
      decimalScale={precision ?? format.resolvedOptions().maximumFractionDigits}
      fixedDecimalScale
      thousandSeparator={group}
      decimalSeparator={decimal}
      prefix={leads ? symbol : undefined}
      suffix={leads ? undefined : ` ${symbol}`}
    />
  );
}
