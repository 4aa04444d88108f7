import { afterEach, expect, test } from 'vitest';
import { closeAll, openCard } from './open-card.ts';

afterEach(closeAll);

/** The card and the function together, while HubSpot refuses calls for longer than the function may wait. */
async function openLimited(on?: string) {
  const { card, simulator } = await openCard({
    objectTypeId: '0-1',
    objectId: 101,
    prepare: ({ faults }) => faults.set([{ name: 'rate-limit', retryAfter: 60, on }]),
  });
  const calls = () => simulator.requests.all().filter(({ path }) => !path.startsWith('/_sandbox'));
  return { card, calls };
}

test('says that HubSpot refuses calls, after at most 40 of them', async () => {
  const { card, calls } = await openLimited();
  await card.sees('HubSpot is busy');
  expect(calls().length).toBeLessThanOrEqual(40);
});

test('shows the threads without previews, after at most 40 calls', async () => {
  const { card, calls } = await openLimited('listMessages');
  await card.sees('Jonas');
  await card.waitFor(() => expect(card.callsOf('previewThreads').length).toBeGreaterThan(0));
  expect(calls().length).toBeLessThanOrEqual(40);
});
