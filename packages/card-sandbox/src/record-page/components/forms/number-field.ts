import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { useFormValue } from '../../hooks/form-values.ts';
import { useTypedValue } from '../../hooks/typed-value.ts';

interface NumberFieldProps {
  name: string;
  value?: number;
  defaultValue?: number;
  placeholder?: string;
  readOnly?: boolean;
  min?: number;
  max?: number;
  testId?: string;
  onInput?: (value: number) => void;
  onChange?: (value: number) => void;
  onBlur?: (value: number) => void;
  onFocus?: (value: number) => void;
}

/**
 * Implements a number field: `onChange` is called when the value is committed, which is on blur and on
 * Enter. The value is then within its bounds. The value of an empty field is NaN.
 */
export function useNumberField(props: NumberFieldProps) {
  const { name, value, defaultValue, placeholder, readOnly, min, max, testId } = props;
  const [initial] = useState(defaultValue);
  const { text, type } = useTypedValue(asText(value ?? initial));
  const number = text === '' ? NaN : Number(text);
  useFormValue(name, text === '' ? undefined : number);
  const bound = (any: number) => Math.min(Math.max(any, min ?? -Infinity), max ?? Infinity);
  const commit = (any: number) => {
    const bounded = bound(any);
    type(asText(bounded));
    callCard(props.onChange, bounded);
    return bounded;
  };
  return {
    number,
    commit,
    field: {
      name,
      value: text,
      placeholder,
      readOnly,
      'data-testid': testId,
      hideControls: true,
      clampBehavior: 'none' as const,
      onChange: (typed: number | string) => {
        type(String(typed));
        callCard(props.onInput, typed === '' ? NaN : Number(typed));
      },
      onFocus: () => callCard(props.onFocus, number),
      onBlur: () => callCard(props.onBlur, commit(number)),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter') commit(number);
      },
    },
  };
}

function asText(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : String(value);
}
