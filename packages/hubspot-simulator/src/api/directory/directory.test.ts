import { expect, test } from 'vitest';
import { z } from 'zod';
import { ActorBatch, PublicActor } from '../../shapes/conversations/actor.ts';
import { ChannelAccountPage, ChannelPage } from '../../shapes/conversations/channel.ts';
import { InboxPage } from '../../shapes/conversations/inbox.ts';
import { startTestSimulator, V3 } from '../../testing/checked-client.ts';

const NamedPage = z.looseObject({ results: z.array(z.looseObject({ name: z.string() })) });

test.each([
  ['A-9001', { type: 'AGENT', name: 'Priya Raman' }],
  ['V-101', { type: 'VISITOR', email: 'nora.whitfield@fernhill.example' }],
  ['V-880000417', { type: 'VISITOR' }],
  ['E-someone@else.example', { type: 'EMAIL', email: 'someone@else.example' }],
  ['I-2718281', { type: 'INTEGRATOR', name: 'Threadside' }],
  ['S-hubspot', { type: 'SYSTEM' }],
  ['L-3002', { type: 'LLM', name: 'Trail Guide' }],
  ['B-3001', { type: 'BOT', name: 'Ridgeline Helper' }],
])("returns an actor of the kind in its id's prefix: %s", async (id, actor) => {
  const { get } = await startTestSimulator();
  const answer = await get(`${V3}/actors/${encodeURIComponent(id)}`);
  expect(answer.as(PublicActor)).toMatchObject({ id, ...actor });
});

test('returns 404 for an unknown actor', async () => {
  const { get } = await startTestSimulator();
  expect((await get(`${V3}/actors/A-1`)).status).toBe(404);
});

test('returns 200 for a batch of known actors', async () => {
  const { post } = await startTestSimulator();
  const answer = await post(`${V3}/actors/batch/read`, { inputs: ['A-9001', 'V-101'] });
  expect(answer.status).toBe(200);
  expect(answer.as(ActorBatch)).not.toHaveProperty('errors');
});

test.each([
  ['v3', 207],
  ['2026-09-beta', 207],
  ['2026-09', 200],
])('version %s returns %i with known and unknown actors of a batch', async (version, status) => {
  const { post } = await startTestSimulator();
  const path = `/conversations/conversations/${version}/actors/batch/read`;
  const answer = await post(path, { inputs: ['A-9001', 'A-1', 'V-7'] });
  expect(answer.status).toBe(status);
  const batch = answer.as(ActorBatch);
  expect(batch.results.map(({ id }) => id)).toEqual(['A-9001']);
  expect(batch.numErrors).toBe(2);
  expect(batch.errors?.map(({ context }) => context['ids'])).toEqual([['A-1'], ['V-7']]);
});

test('limits a batch to 100 actors', async () => {
  const { post } = await startTestSimulator();
  const inputs = Array.from({ length: 101 }, (_, index) => `A-${index}`);
  expect((await post(`${V3}/actors/batch/read`, { inputs })).status).toBe(400);
});

test('lists inboxes with total and type', async () => {
  const { get } = await startTestSimulator();
  const inboxes = (await get(`${V3}/inboxes`)).as(InboxPage);
  expect(inboxes.total).toBe(3);
  expect(inboxes.results.map(({ type }) => type)).toEqual(['INBOX', 'INBOX', 'HELP_DESK']);
  expect((await get(`${V3}/inboxes/303`)).status).toBe(200);
  expect((await get(`${V3}/inboxes/303?archived=true`)).status).toBe(404);
});

test('lists standard channels and custom channels', async () => {
  const { get } = await startTestSimulator();
  const { results } = (await get(`${V3}/channels?limit=500`)).as(ChannelPage);
  expect(results.map(({ id }) => id)).toEqual([
    ...['1000', '1001', '1002', '1003', '1004', '1007', '1009', '1010', '1011'],
    '1450023',
  ]);
  expect((await get(`${V3}/channels/1002`)).status).toBe(200);
});

test.each(['inboxes', 'channels', 'channel-accounts'])(
  'sorts %s and uses the default page length without a limit',
  async (list) => {
    const { get } = await startTestSimulator();
    const names = async (query: string) => {
      const page = await get(`${V3}/${list}?${query}`);
      return page.as(NamedPage).results.map(({ name }) => name);
    };
    const all = await names('sort=name');
    expect(all).toEqual(all.toSorted((left, right) => left.localeCompare(right)));
    expect(await names('sort=-name')).toEqual(all.toReversed());
    expect(await names('sort=name&defaultPageLength=2')).toEqual(all.slice(0, 2));
    expect(await names('sort=name&defaultPageLength=2&limit=3')).toEqual(all.slice(0, 3));
    expect((await get(`${V3}/${list}?sort=color`)).status).toBe(400);
  },
);

test('includes archived channel accounts on request', async () => {
  const { get, simulator } = await startTestSimulator();
  const { channelAccounts } = simulator.store;
  const account = channelAccounts.get('2001');
  if (account) channelAccounts.put({ ...account, archived: true });
  const total = async (query: string) =>
    (await get(`${V3}/channel-accounts?${query}`)).as(ChannelAccountPage).total;
  expect((await total('archived=true')) - (await total(''))).toBe(1);
  expect((await get(`${V3}/channel-accounts/2001`)).status).toBe(404);
  expect((await get(`${V3}/channel-accounts/2001?archived=true`)).status).toBe(200);
});

test('filters channel accounts by channel and inbox', async () => {
  const { get } = await startTestSimulator();
  const page = await get(`${V3}/channel-accounts?channelId=1002&inboxId=301`);
  const { results, total } = page.as(ChannelAccountPage);
  expect(total).toBe(5);
  expect(results.filter(({ active, authorized }) => active && authorized)).toHaveLength(3);
  expect((await get(`${V3}/channel-accounts/2001`)).status).toBe(200);
});
