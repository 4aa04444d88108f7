import { describe, expect, it } from 'vitest';
import { nextTypedValue, type TypedValueEvent } from './typed-value.ts';

/** The text in the field after these events, ten milliseconds apart. */
function after(...events: [TypedValueEvent['kind'], string][]): string {
  let state = { text: '', given: '', underWay: [] } as Parameters<typeof nextTypedValue>[0];
  events.forEach(([kind, text], index) => {
    state = nextTypedValue(state, { kind, text, at: index * 10 });
  });
  return state.text;
}

describe('a text field that its card controls', () => {
  it('keeps newer text when an older value returns', () => {
    expect(after(['typed', 'H'], ['typed', 'He'], ['given', 'H'])).toBe('He');
  });

  it('skips values that the card has dropped', () => {
    expect(after(['typed', 'H'], ['typed', 'He'], ['typed', 'Hel'], ['given', 'He'])).toBe('Hel');
  });

  it('accepts a value that the agent did not type', () => {
    expect(after(['typed', 'Hello'], ['given', 'Hello'], ['given', ''])).toBe('');
  });

  it('accepts a value that the card has changed', () => {
    expect(after(['typed', 'hello'], ['given', 'HELLO'])).toBe('HELLO');
  });

  it('accepts an old text once it can no longer be an echo', () => {
    const typed = { text: 'draft', given: '', underWay: [{ text: 'draft', at: 0 }] };
    const cleared = nextTypedValue(typed, { kind: 'typed', text: '', at: 10 });
    expect(nextTypedValue(cleared, { kind: 'given', text: 'draft', at: 5_000 }).text).toBe('draft');
  });
});
