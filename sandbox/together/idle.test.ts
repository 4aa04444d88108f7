import { afterEach, expect, test } from 'vitest';
import { closeAll, openCard } from './open-card.ts';

afterEach(closeAll);

const MINUTE = 60_000;

test.each([
  ['a contact', { objectTypeId: '0-1', objectId: 101 } as const],
  ['a ticket', { objectTypeId: '0-5', objectId: 501 } as const],
])('on %s, a card that is left open for an hour makes at most 60 API calls', async (_, record) => {
  const { card, simulator } = await openCard(record);
  await card.sees('Nora Whitfield');
  for (let minute = 0; minute < 60; minute += 0.25) {
    card.pass(MINUTE / 4);
    const asked = card.callsOf('listThreads').length;
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (card.callsOf('listThreads').length > asked) await card.sees('updated now');
  }
  const answer = await fetch(`${simulator.url}/_sandbox/requests`);
  const requests = (await answer.json()) as unknown[];
  expect(card.callsOf('listThreads').filter(({ of }) => !of)).toHaveLength(6);
  expect(requests.length).toBeLessThanOrEqual(60);
});
