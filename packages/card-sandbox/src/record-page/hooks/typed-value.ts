import { useReducer } from 'react';

/** A card that takes longer than this to give a value back means it as a new one. */
const ECHO_WINDOW_MS = 2_000;

/** The text of a field, what its card gave last, and what was typed but has not come back from the card. */
export interface TypedValue {
  text: string;
  given: string;
  underWay: { text: string; at: number }[];
}

export type TypedValueEvent =
  { kind: 'typed'; text: string; at: number } | { kind: 'given'; text: string; at: number };

/**
 * Every keystroke travels to the card and comes back as the field's value a little later, often when newer typing
 * is already there. Such an echo changes nothing; any other new value is the card's own doing and replaces the text.
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

/** The text to show in a field that its card may control, and what to call when the agent has typed. */
export function useTypedValue(given: string) {
  const [state, dispatch] = useReducer(nextTypedValue, { text: given, given, underWay: [] });
  if (given !== state.given) dispatch({ kind: 'given', text: given, at: performance.now() });
  return {
    text: state.text,
    type: (text: string) => dispatch({ kind: 'typed', text, at: performance.now() }),
  };
}
