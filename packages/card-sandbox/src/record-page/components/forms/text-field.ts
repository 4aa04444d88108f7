import type { TextAreaProps } from '@hubspot/ui-extensions';
import type { ChangeEvent, FocusEvent, KeyboardEvent } from 'react';
import { useState } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { useTypedValue } from '../../hooks/typed-value.ts';

type TextFieldProps = Pick<
  TextAreaProps,
  'name' | 'value' | 'defaultValue' | 'placeholder' | 'onInput' | 'onChange' | 'onBlur' | 'onFocus'
> & { readOnly?: boolean; testId?: string };

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Implements a text field: `onInput` is called at each keystroke, `onChange` when the value is committed, which
 * is on blur, and on Enter in a single-line field.
 */
export function useTextField(
  props: TextFieldProps,
  { commitsOnEnter }: { commitsOnEnter: boolean },
) {
  const { value, defaultValue, onInput, onChange, onBlur, onFocus, testId } = props;
  const [initial] = useState(defaultValue ?? '');
  const { text, type } = useTypedValue(value ?? initial);
  const input = (typed: string) => {
    type(typed);
    callCard(onInput, typed);
  };
  return {
    input,
    field: {
      name: props.name,
      value: text,
      placeholder: props.placeholder,
      readOnly: props.readOnly,
      'data-testid': testId,
      onChange: (event: ChangeEvent<Field>) => input(event.currentTarget.value),
      onFocus: () => callCard(onFocus, text),
      onBlur: (event: FocusEvent<Field>) => {
        callCard(onChange, event.currentTarget.value);
        callCard(onBlur, event.currentTarget.value);
      },
      onKeyDown: (event: KeyboardEvent<Field>) => {
        if (commitsOnEnter && event.key === 'Enter') callCard(onChange, event.currentTarget.value);
      },
    },
  };
}
