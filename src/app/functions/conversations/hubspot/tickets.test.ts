import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectTo } from '../testing/connection.ts';
import { startStubApi } from '../testing/stub-api.ts';
import { createPaths } from './paths/paths.ts';
import { getTicket, setTicketStage } from './tickets.ts';

let body: unknown;

let api: Awaited<ReturnType<typeof startStubApi>>;
beforeAll(async () => {
  api = await startStubApi(() => ({ body }));
});
afterAll(() => api.close());

const connection = () => connectTo(api.baseUrl, createPaths()).hubspot;

it('reads the stage of a ticket, with ids that are texts or numbers', async () => {
  body = { id: 501, properties: { hs_pipeline: '0', hs_pipeline_stage: 3 } };
  const properties = { hs_pipeline: '0', hs_pipeline_stage: '3' };
  expect(await getTicket(connection(), '501')).toEqual({ id: '501', properties });
});

it.each([{}, { id: '501' }, { properties: {} }, 5])(
  'does not know whether a ticket was moved if HubSpot answers %j',
  async (answer) => {
    body = answer;
    const unknown = { name: 'Unavailable', mayHaveArrived: true };
    await expect(setTicketStage(connection(), '501', '3')).rejects.toMatchObject(unknown);
    await expect(getTicket(connection(), '501')).rejects.toMatchObject(unknown);
  },
);
