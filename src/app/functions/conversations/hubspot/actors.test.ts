import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { connectTo } from '../testing/connection.ts';
import { startStubApi } from '../testing/stub-api.ts';
import { readActors } from './actors.ts';
import { createPaths } from './paths/paths.ts';
import { AccountMoving } from './transport/api-errors.ts';

/** The ids of each batch. */
let batches: string[][] = [];
let refused: string[] = [];
let status = 400;

let api: Awaited<ReturnType<typeof startStubApi>>;
beforeAll(async () => {
  api = await startStubApi((_, __, content) => {
    const { inputs } = JSON.parse(content) as { inputs: string[] };
    batches.push(inputs);
    if (inputs.some((id) => refused.includes(id))) return { status, body: { message: 'Actor' } };
    return { body: { results: inputs.map((id) => ({ id })) } };
  });
});
beforeEach(() => {
  batches = [];
  refused = [];
});
afterAll(() => api.close());

const ids = (count: number) => Array.from({ length: count }, (_, index) => `A-${index}`);
const read = async (actorIds: string[]) =>
  (await readActors(connectTo(api.baseUrl, createPaths()).hubspot, actorIds)).map(({ id }) => id);

it('reads a hundred actors at a time', async () => {
  expect(await read(ids(201))).toEqual(ids(201));
  expect(batches.map(({ length }) => length).sort()).toEqual([1, 100, 100]);
  expect(await read([])).toEqual([]);
});

it.each([400, 404])('leaves out only the actor that HubSpot refuses: %i', async (refusal) => {
  status = refusal;
  refused = ['A-3'];
  expect(await read(ids(5))).toEqual(['A-0', 'A-1', 'A-2', 'A-4']);
});

it('fails when HubSpot refuses the call for another reason', async () => {
  status = 477;
  refused = ['A-3'];
  await expect(read(ids(5))).rejects.toThrow(AccountMoving);
  expect(batches).toHaveLength(1);
});
