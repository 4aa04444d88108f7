import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStubApi } from '../testing/stub-api.ts';
import { Testbed } from '../testing/testbed.ts';

describe('a record into which others were merged', () => {
  let testbed: Testbed;
  beforeAll(async () => {
    testbed = await Testbed.start();
  });
  afterAll(() => testbed.close());

  /** Lists the threads of contact 101, and returns the other contacts whose threads are requested. */
  async function listWith(property: string) {
    const listed = new Set<string>();
    const stub = await startStubApi((request, { searchParams }) => {
      if (request.endsWith('/contacts/101')) {
        return { body: `{"id":"101","properties":{"hs_merged_object_ids":${property}}}` };
      }
      const contactId = searchParams.get('associatedContactId');
      if (contactId !== null) listed.add(contactId);
      return { body: { results: [] } };
    });
    testbed.coldStart();
    const list = await testbed.data('listThreads', {}, { baseUrl: stub.baseUrl });
    await stub.close();
    listed.delete('101');
    return { mergedIds: [...listed].sort(), incomplete: list.incomplete };
  }

  it.each([
    ['"202;303"', ['202', '303']],
    ['"202"', ['202']],
    ['202', ['202']],
    ['12345678901234567', ['12345678901234567']],
    ['"202,303"', ['202', '303']],
    ['" 202 ; 303; "', ['202', '303']],
    ['"202 303"', ['202', '303']],
    ['"202|303"', ['202', '303']],
    ['"202\\n303"', ['202', '303']],
    ['["202", 303]', ['202', '303']],
    ['"[\\"202\\",\\"303\\"]"', ['202', '303']],
    ['"[202, 303]"', ['202', '303']],
    ['"{202,303}"', ['202', '303']],
    ['{ "value": "202;303", "timestamp": 1530000000000 }', ['202', '303']],
    ['[{ "id": "202", "mergedAt": 1530000000000 }]', ['202']],
    ['"202.0;303.0"', ['202', '303']],
    ['"202:1530000000000;303:1540000000000"', ['202', '303']],
    ['"202;202;101"', ['202']],
  ])('is listed under each of their ids: %s', async (property, mergedIds) => {
    expect((await listWith(property)).mergedIds).toEqual(mergedIds);
  });

  it.each([
    'null',
    '""',
    '"0"',
    '-5',
    'true',
    '{}',
    '"none"',
    '"2026-11-17"',
    '"{\\"id\\":202,\\"mergedAt\\":1530000000000}"',
    `"${'202303404505'.repeat(2)}"`,
  ])('is listed under its own id if the property names none for certain: %s', async (property) => {
    expect((await listWith(property)).mergedIds).toEqual([]);
  });

  it('takes one long number for one id', async () => {
    expect((await listWith('"202303"')).mergedIds).toEqual(['202303']);
  });

  it('says that threads are missing when there are more than ten', async () => {
    const ids = Array.from({ length: 11 }, (_, index) => String(201 + index));
    const { mergedIds, incomplete } = await listWith(JSON.stringify(ids.join(';')));
    expect(mergedIds).toHaveLength(10);
    expect(incomplete).toEqual(['THREADS_MISSING']);
    const ten = await listWith(JSON.stringify(ids.slice(0, 10).join(';')));
    expect(ten.incomplete).toBeUndefined();
  });
});
