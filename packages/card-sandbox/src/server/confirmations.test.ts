import { expect, it, vi } from 'vitest';
import { createConfirmations } from './confirmations.ts';

/** Confirmations whose time the test controls. */
function open() {
  const timers: (() => void)[] = [];
  const onChange = vi.fn();
  const confirmations = createConfirmations(onChange, (callback) => {
    timers.push(callback);
    return () => undefined;
  });
  return { confirmations, onChange, timeOut: () => timers.forEach((callback) => callback()) };
}

it('holds a write until the user confirms it', async () => {
  const { confirmations, onChange } = open();
  const write = confirmations.request('conversations', { action: 'sendReply', text: 'Hi' });
  expect(confirmations.pending()).toEqual([{ id: 1, action: 'sendReply', text: 'Hi' }]);
  expect(confirmations.answer(1, true)).toBe(true);
  expect(await write).toBe(true);
  expect(confirmations.pending()).toEqual([]);
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('declines a write that nobody answers within the time limit', async () => {
  const { confirmations, timeOut } = open();
  const write = confirmations.request('conversations', undefined);
  expect(confirmations.pending()).toEqual([{ id: 1, action: 'conversations' }]);
  timeOut();
  expect(await write).toBe(false);
  expect(confirmations.answer(1, true)).toBe(false);
});
