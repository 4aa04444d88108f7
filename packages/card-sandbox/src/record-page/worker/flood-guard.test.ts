import { expect, it } from 'vitest';
import { guardFlood } from './flood-guard.ts';

/** A messenger whose other end responds when the test says so. */
function messenger() {
  const sent: unknown[] = [];
  const listeners: ((event: { data: unknown }) => void)[] = [];
  const guarded = guardFlood({
    postMessage: (message: unknown) => void sent.push(message),
    addEventListener: (_: string, listener: (event: { data: unknown }) => void) =>
      void listeners.push(listener),
    removeEventListener: () => undefined,
  } as never);
  const respond = () => listeners.forEach((listener) => listener({ data: [6, []] }));
  return { guarded, sent, respond };
}

it('sends any number of messages that the page keeps up with', () => {
  const { guarded, sent, respond } = messenger();
  for (let call = 0; call < 20_000; call++) {
    guarded.postMessage([5, []]);
    respond();
  }
  expect(sent).toHaveLength(20_000);
});

it('reports once that the page cannot keep up, then sends nothing more', () => {
  const { guarded, sent } = messenger();
  for (let call = 0; call < 20_000; call++) guarded.postMessage([5, []]);
  expect(sent).toHaveLength(5_001);
  expect(sent.at(-1)).toEqual({ flood: 5_000 });
});

it('does not count messages without a response', () => {
  const { guarded, sent } = messenger();
  for (let release = 0; release < 20_000; release++) guarded.postMessage([3, []]);
  expect(sent).toHaveLength(20_000);
});
