import { Button, Text } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { useLayoutEffect, useState } from 'react';
import { expect, test } from 'vitest';
import type { Result } from './result.ts';
import { useAsyncData } from './useAsyncData.ts';

type Finish = (result: Result<string>) => void;

/** Shows the data that `load` returns. */
function DataView({ load }: { load: () => Promise<Result<string>> }) {
  const { state, reload } = useAsyncData(load);
  return (
    <>
      <Text>{state.phase === 'ready' ? state.data : state.phase}</Text>
      <Button onClick={reload}>Reload</Button>
    </>
  );
}

/** A load that finishes when the test calls `finish`. */
function controlledLoad() {
  const finish: Finish[] = [];
  const load = () => new Promise<Result<string>>((resolve) => finish.push(resolve));
  return { finish, load };
}

test('ignores the result of an outdated load', async () => {
  const [first, second] = [controlledLoad(), controlledLoad()];
  function Changing() {
    const [load, setLoad] = useState(() => first.load);
    return (
      <>
        <DataView load={load} />
        <Button onClick={() => setLoad(() => second.load)}>Load something else</Button>
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
  const { finish, load } = controlledLoad();
  const card = createRenderer('crm.record.sidebar');
  card.render(<DataView load={load} />);
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
    order.push('loaded');
    return Promise.resolve<Result<string>>({ ok: true, data: 'here' });
  };
  function Committed() {
    useLayoutEffect(() => void order.push('committed'), []);
    return <DataView load={load} />;
  }
  const card = createRenderer('crm.record.sidebar');
  card.render(<Committed />);
  await card.waitFor(() => expect(card.find(Text).text).toBe('here'));
  expect(order).toEqual(['loaded', 'committed']);
});
