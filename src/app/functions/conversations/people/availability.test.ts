import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startStubApi } from '../testing/stub-api.ts';
import { SKYE_TRIP, Testbed } from '../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

const WITH_SCOPE = 'sandbox-token-users';
const AMARA = '9003';

const list = (token?: string, fields = {}) =>
  testbed.data('listThreads', fields, { record: SKYE_TRIP, ...(token && { token }) });
const userCalls = () => testbed.requests.filter((request) => request.includes('/users'));
const goAway = () => testbed.act(`/users/${AMARA}/availability`, { status: 'away' }, 'PUT');

describe('where the app may read users', () => {
  it('agents have a team, and those who are away or off say so', async () => {
    await goAway();
    const { agents } = await testbed.data('listAgents', {}, { token: WITH_SCOPE });
    expect(agents.map(({ name, team, absence }) => [name, team, absence])).toEqual([
      ['Amara Okafor', 'Front line', {}],
      ['Jonas Lindqvist', 'Front line', undefined],
      ['Mateo Fernández', 'Returns', undefined],
      ['Priya Raman', 'Front line', undefined],
      ['Yuki Tanaka', 'Returns', { until: '2026-11-18T00:00:00.000Z' }],
    ]);
  });

  it('the team of an agent with several is the primary one, or else the first', async () => {
    const [sales, support] = [
      { id: '1', name: 'Sales' },
      { id: '2', name: 'Support' },
    ];
    const people = [
      { id: '5', userId: 5, firstName: 'Ann', teams: [sales, { ...support, primary: true }] },
      { id: '6', userId: 6, firstName: 'Bob', teams: [sales, support] },
    ];
    const stub = await startStubApi((request) => ({
      body: { results: request.includes('/owners') ? people : [] },
    }));
    const { agents } = await testbed.data('listAgents', {}, { baseUrl: stub.baseUrl });
    await stub.close();
    expect(agents.map(({ team }) => team)).toEqual(['Support', 'Sales']);
  });

  it('a list names the absence of assignees in the same round trip, once a call has shown the scope', async () => {
    await goAway();
    expect((await list(WITH_SCOPE)).names.actors[`A-${AMARA}`]).not.toHaveProperty('absence');
    expect(userCalls()).toEqual([]);
    await testbed.data('listAgents', {}, { token: WITH_SCOPE });
    testbed.clock.advance(3 * 60_000);
    const { names } = await list(WITH_SCOPE);
    expect(userCalls()).toHaveLength(1);
    expect(names.actors[`A-${AMARA}`]).toMatchObject({ name: 'Amara Okafor', absence: {} });
    expect(names.actors['A-9001']).not.toHaveProperty('absence');
    const { roundTrips } = testbed;
    testbed.coldStart();
    await list();
    expect(roundTrips).toBe(testbed.roundTrips);
  });

  it('a poll notices that a colleague went away, and HubSpot is asked every three minutes at most', async () => {
    const poll = () => list(WITH_SCOPE, { poll: true });
    await list(WITH_SCOPE);
    await poll();
    expect(userCalls()).toHaveLength(1);
    await goAway();
    expect((await poll()).names.actors[`A-${AMARA}`]).not.toHaveProperty('absence');
    expect(userCalls()).toEqual([]);
    testbed.clock.advance(3 * 60_000);
    expect((await poll()).names.actors[`A-${AMARA}`]).toMatchObject({ absence: {} });
    expect(userCalls()).toHaveLength(1);
  });
});

describe('where the app may not read users', () => {
  it('nothing is known, and HubSpot is asked once only', async () => {
    await goAway();
    const { names } = await list();
    expect(userCalls()).toEqual([]);
    expect(JSON.stringify(names)).not.toContain('absence');
    const { agents } = await testbed.data('listAgents', {});
    expect(userCalls()).toHaveLength(1);
    expect(agents[0]).toEqual({
      actorId: 'A-9003',
      name: 'Amara Okafor',
      email: 'amara.okafor@ridgeline.example',
    });
    testbed.clock.advance(60 * 60_000);
    await list(undefined, { poll: true });
    expect(userCalls()).toEqual([]);
  });

  it('a poll of threads that nobody else works on does not ask', async () => {
    for (const thread of testbed.simulator.store.threads.all()) {
      testbed.simulator.store.threads.put({ ...thread, assignedTo: undefined });
    }
    await list(WITH_SCOPE, { poll: true });
    expect(userCalls()).toEqual([]);
  });

  it('an error of HubSpot is not taken for a refusal', async () => {
    testbed.simulator.faults.set([{ name: 'error-before', on: 'listUsers', count: 1 }]);
    await list(WITH_SCOPE, { poll: true });
    expect(userCalls()).toHaveLength(1);
    testbed.simulator.faults.clear();
    await list(WITH_SCOPE, { poll: true });
    expect(userCalls()).toHaveLength(1);
  });
});
