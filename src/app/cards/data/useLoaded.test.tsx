import { Button, Text } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { useLayoutEffect } from 'react';
import { expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { useLoaded } from './useLoaded.ts';

type Finish = (answer: Answer<string>) => void;

/** A part of a card that shows what `load` brought. */
function Loaded({ load }: { load: () => Promise<Answer<string>> }) {
  const { state, reload } = useLoaded(load);
  return (
    <>
      <Text>{state.phase === 'ready' ? state.data : state.phase}</Text>
      <Button onClick={reload}>Reload</Button>
    </>
  );
}

test('an answer that a later one has overtaken is dropped', async () => {
  const finish: Finish[] = [];
  const load = () => new Promise<Answer<string>>((resolve) => finish.push(resolve));
  const card = createRenderer('crm.record.sidebar');
  card.render(<Loaded load={load} />);
  await expect.poll(() => finish.length).toBe(1);
  card.find(Button).trigger('onClick');
  expect(finish).toHaveLength(2);

  finish[1]?.({ ok: true, data: 'second' });
  await card.waitFor(() => expect(card.find(Text).text).toBe('second'));
  finish[0]?.({ ok: true, data: 'first' });
  await Promise.resolve();
  await Promise.resolve();
  expect(card.find(Text).text).toBe('second');
});

test('it asks once, before anything is drawn', async () => {
  const order: string[] = [];
  const load = () => {
    order.push('asked');
    return Promise.resolve<Answer<string>>({ ok: true, data: 'here' });
  };
  function Drawn() {
    useLayoutEffect(() => void order.push('drawn'), []);
    return <Loaded load={load} />;
  }
  const card = createRenderer('crm.record.sidebar');
  card.render(<Drawn />);
  await card.waitFor(() => expect(card.find(Text).text).toBe('here'));
  expect(order).toEqual(['asked', 'drawn']);
});
