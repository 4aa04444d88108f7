import { useReducer } from 'react';

/** A value that the card returns later than this is a new one. */
const ECHO_WINDOW_MS = 2_000;

/** The text of a field, the card's latest value, and typed values that the card has not returned yet. */
export interface TypedValue {
  text: string;
  given: string;
  underWay: { text: string; at: number }[];
}

export type TypedValueEvent =
  { kind: 'typed'; text: string; at: number } | { kind: 'given'; text: string; at: number };

/**
 * Every keystroke is sent to the card, which returns it as the field's value a little later, often after newer
 * keystrokes. Such an echo changes nothing. Any other new value replaces the text.
 */
export function nextTypedValue(state: TypedValue, event: TypedValueEvent): TypedValue {
  const { text, at } = event;
  if (event.kind === 'typed') {
    return { ...state, text, underWay: [...state.underWay, { text, at }] };
  }
  const recent = state.underWay.filter((typed) => at - typed.at < ECHO_WINDOW_MS);
  const echo = recent.findIndex((typed) => typed.text === text);
  if (echo === -1) return { text, given: text, underWay: [] };
  return { ...state, given: text, underWay: recent.slice(echo + 1) };
}

/** The text of a field that its card may control, and the function to call when the agent types. */
export function useTypedValue(given: string) {
  const [state, dispatch] = useReducer(nextTypedValue, { text: given, given, underWay: [] });
  if (given !== state.given) dispatch({ kind: 'given', text: given, at: performance.now() });
  return {
    text: state.text,
    type: (text: string) => dispatch({ kind: 'typed', text, at: performance.now() }),
  };
}
