import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createPaths } from '../../src/app/functions/conversations/hubspot/paths/paths.ts';
import { SKYE_TRIP, Testbed } from '../../src/app/functions/conversations/testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

const threadId = '70010001';

/** The calls that the simulator refused because their path is gone. */
const missed = () =>
  testbed.simulator.requests.all().filter(({ status }) => status === 404 || status === 410);

test('tries a missing version once, for all later calls of an instance', async () => {
  testbed.simulator.setVariants(['conversations-beta-gone']);
  await testbed.data('listThreads', {}, { record: SKYE_TRIP });
  expect(missed().length).toBeGreaterThan(0);
  await testbed.data('listThreads', {}, { record: SKYE_TRIP });
  expect(missed()).toEqual([]);
  const change = { threadId, actorId: 'A-9002', expectedAssignee: 'A-9001' };
  await testbed.data('assignThread', change, { record: SKYE_TRIP });
  expect(missed()).toEqual([]);
});

test('tries each path once when calls run in parallel on a cold instance', async () => {
  testbed.simulator.setVariants(['all-v3-and-v4-gone-html']);
  const calls = ['70010001', '70010002', '70010003'].map((id) =>
    testbed.data('readThread', { threadId: id }, { record: SKYE_TRIP }),
  );
  await Promise.all(calls);
  const reads = testbed.simulator.requests.all().filter(({ method }) => method === 'GET');
  const paths = reads.map(({ path }) => path);
  const repeated = paths.filter((path, index) => paths.indexOf(path) !== index);
  expect(repeated).toEqual([]);
  await testbed.data('readThread', { threadId }, { record: SKYE_TRIP });
  expect(missed()).toEqual([]);
});

test('spends nothing when the first path works', async () => {
  await testbed.data('listThreads', {}, { record: SKYE_TRIP });
  await testbed.data('readThread', { threadId }, { record: SKYE_TRIP });
  expect(missed()).toEqual([]);
});

test.each([405, 406, 415, 501])('moves a call that its path does not take: %i', async (status) => {
  testbed.simulator.faults.set([
    { name: 'error-before', on: 'assignThread', status, count: 1 },
    { name: 'error-before', on: 'getThread', status, count: 1 },
  ]);
  const change = { threadId, actorId: 'A-9002', expectedAssignee: 'A-9001' };
  const { assignedTo } = await testbed.data('assignThread', change, { record: SKYE_TRIP });
  expect(assignedTo).toBe('A-9002');
});

test('knows no path that HubSpot does not have', async () => {
  const { url, token } = testbed.simulator;
  /** No path takes this method. */
  const isThere = async (path: string) => {
    const headers = { Authorization: `Bearer ${token}` };
    const { status } = await fetch(`${url}${path}`, { method: 'OPTIONS', headers });
    return status === 405;
  };
  const endpoints = Object.values({ ...createPaths() }).map((endpoint) =>
    typeof endpoint === 'function' ? endpoint('tickets', '1') : endpoint,
  );
  const paths = endpoints.flatMap((endpoint) => endpoint.paths.map(({ path }) => path));
  expect(paths.length).toBeGreaterThan(40);
  for (const path of paths) expect(await isThere(path), path).toBe(true);
  expect(await isThere('/crm/v9/owners')).toBe(false);
});
