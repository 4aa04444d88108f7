import { Button, Text } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { useLayoutEffect, useState } from 'react';
import { expect, test } from 'vitest';
import type { Result } from './result.ts';
import { useAsyncData } from './useAsyncData.ts';

type Finish = (answer: Result<string>) => void;

/** A part of a card that shows what `load` brought. */
function AsyncState({ load }: { load: () => Promise<Result<string>> }) {
  const { state, reload } = useAsyncData(load);
  return (
    <>
      <Text>{state.phase === 'ready' ? state.data : state.phase}</Text>
      <Button onClick={reload}>Reload</Button>
    </>
  );
}

/** A question that is answered when the test says so. */
function question() {
  const finish: Finish[] = [];
  const ask = () => new Promise<Result<string>>((resolve) => finish.push(resolve));
  return { finish, ask };
}

test('ignores the result of an outdated load', async () => {
  const [first, second] = [question(), question()];
  function Changing() {
    const [load, setLoad] = useState(() => first.ask);
    return (
      <>
        <AsyncState load={load} />
        <Button onClick={() => setLoad(() => second.ask)}>Ask for something else</Button>
      </>
    );
  }
  const card = createRenderer('crm.record.sidebar');
  card.render(<Changing />);
  await expect.poll(() => first.finish.length).toBe(1);
  card.findAll(Button)[1]?.trigger('onClick');
  await expect.poll(() => second.finish.length).toBe(1);

  second.finish[0]?.({ ok: true, data: 'second' });
  await card.waitFor(() => expect(card.find(Text).text).toBe('second'));
  first.finish[0]?.({ ok: true, data: 'first' });
  await Promise.resolve();
  await Promise.resolve();
  expect(card.find(Text).text).toBe('second');
});

test('ignores a reload while one is running', async () => {
  const { finish, ask } = question();
  const card = createRenderer('crm.record.sidebar');
  card.render(<AsyncState load={ask} />);
  const press = () => card.find(Button).trigger('onClick');
  await expect.poll(() => finish.length).toBe(1);
  press();
  finish[0]?.({ ok: true, data: 'first' });
  await card.waitFor(() => expect(card.find(Text).text).toBe('first'));
  press();
  press();
  expect(finish).toHaveLength(2);
  finish[1]?.({ ok: true, data: 'second' });
  await card.waitFor(() => expect(card.find(Text).text).toBe('second'));
});

test('starts one load before the first render is committed', async () => {
  const order: string[] = [];
  const load = () => {
    order.push('asked');
    return Promise.resolve<Result<string>>({ ok: true, data: 'here' });
  };
  function Drawn() {
    useLayoutEffect(() => void order.push('drawn'), []);
    return <AsyncState load={load} />;
  }
  const card = createRenderer('crm.record.sidebar');
  card.render(<Drawn />);
  await card.waitFor(() => expect(card.find(Text).text).toBe('here'));
  expect(order).toEqual(['asked', 'drawn']);
});
