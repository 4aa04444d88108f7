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
  it('keeps newer typing when an older value comes back', () => {
    expect(after(['typed', 'H'], ['typed', 'He'], ['given', 'H'])).toBe('He');
  });

  it('skips values that the card swallowed', () => {
    expect(after(['typed', 'H'], ['typed', 'He'], ['typed', 'Hel'], ['given', 'He'])).toBe('Hel');
  });

  it('takes a value that nobody typed', () => {
    expect(after(['typed', 'Hello'], ['given', 'Hello'], ['given', ''])).toBe('');
  });

  it('takes a value that the card changed on its way', () => {
    expect(after(['typed', 'hello'], ['given', 'HELLO'])).toBe('HELLO');
  });

  it('takes an old text again once its echo can no longer be under way', () => {
    const typed = { text: 'draft', given: '', underWay: [{ text: 'draft', at: 0 }] };
    const cleared = nextTypedValue(typed, { kind: 'typed', text: '', at: 10 });
    expect(nextTypedValue(cleared, { kind: 'given', text: 'draft', at: 5_000 }).text).toBe('draft');
  });
});
