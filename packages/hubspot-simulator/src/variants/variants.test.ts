import { expect, test } from 'vitest';
import { CrmObject } from '../shapes/crm/crm-object.ts';
import { AssociationPage } from '../shapes/crm/association.ts';
import { ThreadPage } from '../shapes/conversations/thread.ts';
import { startTestSimulator, V3 } from '../testing/checked-client.ts';
import { variants } from './registry.ts';

test('gives every variant a unique name and complete texts', () => {
  const names = variants.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, group, unknown, behavior, settle } of variants) {
    expect(name).toMatch(/^[a-z0-9-]+$/);
    for (const text of [unknown, behavior, settle]) expect(text, name).toMatch(/\.$/);
    expect(group).not.toBe('');
  }
});

test('sets variants by option and over the control interface until a reset', async () => {
  const { call, get, post } = await startTestSimulator({ variants: ['text-blank'] });
  expect((await get('/_sandbox/state')).text).toContain('"variants":["text-blank"]');
  await call('PUT', '/_sandbox/variants', { body: ['ids-numeric', 'locked-once@assignThread'] });
  expect((await get('/_sandbox/variants')).text).toContain('locked-once@assignThread');
  await post('/_sandbox/reset', {});
  expect((await get('/_sandbox/state')).text).toContain('"variants":["text-blank"]');
});

test.each([
  [['no-such-variant'], 'There is no variant "no-such-variant".'],
  [['text-blank', 'text-differs'], '"text-blank" and "text-differs" exclude each other.'],
  [['text-blank@listThreads'], '"text-blank" has no target: leave out "@listThreads".'],
])('explains wrong variants: %j', async (names, message) => {
  const { call } = await startTestSimulator();
  const response = await call('PUT', '/_sandbox/variants', { body: names });
  expect([response.status, JSON.parse(response.text)]).toEqual([400, { message }]);
});

test.each([
  ['gone', 404, 'application/json;charset=utf-8'],
  ['gone-410', 410, 'application/json;charset=utf-8'],
  ['gone-html', 404, 'text/html; charset=UTF-8'],
] as const)('removes a version: %s', async (response, status, type) => {
  const { get, simulator } = await startTestSimulator({
    variants: [`conversations-v3-${response}`],
  });
  const refused = await get(`${V3}/threads/70010001`);
  expect([refused.status, refused.headers.get('Content-Type')]).toEqual([status, type]);
  expect((await get('/conversations/conversations/v3/threads/70010001')).status).toBe(status);
  expect((await get('/conversations/conversations/2026-09/threads/70010001')).status).toBe(200);
  simulator.setVariants([`all-v3-and-v4-${response}`, `all-betas-${response}`]);
  for (const path of ['/crm/v3/owners', '/crm/v4/objects/tickets/501/associations/contacts']) {
    expect((await get(path)).status).toBe(status);
  }
  expect((await get('/crm/owners/2026-09')).status).toBe(200);
  expect((await get('/conversations/conversations/2026-09-beta/inboxes')).status).toBe(status);
});

test.each([
  ['rewritten', 14, 14, '900'],
  ['listed-under-new', 14, 0, '101'],
  ['listed-under-old', 0, 14, '101'],
] as const)('merges contacts: %s', async (listing, _underNew, _underOld, carried) => {
  const { get } = await startTestSimulator({ variants: [`contacts-merged-${listing}`] });
  const list = async (id: string) =>
    (await get(`${V3}/threads?associatedContactId=${id}&threadStatus=OPEN`)).as(ThreadPage).results;
  const [underNew, underOld] = [await list('900'), await list('101')];
  expect([underNew.length > 0, underOld.length > 0]).toEqual([_underNew > 0, _underOld > 0]);
  const [first] = [...underNew, ...underOld];
  expect(first?.associatedContactId).toBe(carried);
  for (const id of ['900', '101', '108']) {
    const path = `/crm/objects/2026-09/contacts/${id}?properties=hs_merged_object_ids`;
    expect((await get(path)).as(CrmObject)).toMatchObject({
      id: '900',
      properties: { hs_merged_object_ids: '101;108' },
    });
  }
  const contacts = await get('/crm/v4/objects/tickets/501/associations/contacts');
  expect(contacts.as(AssociationPage).results.map(({ toObjectId }) => toObjectId)).toEqual(['900']);
});

test.each(['rewritten', 'listed-under-new', 'listed-under-old'] as const)(
  'merges tickets: %s',
  async (listing) => {
    const { get } = await startTestSimulator({ variants: [`tickets-merged-${listing}`] });
    const list = async (id: string) =>
      (await get(`${V3}/threads?associatedTicketId=${id}&association=TICKET`)).as(ThreadPage)
        .results;
    expect((await list('950')).length).toBe(listing === 'listed-under-old' ? 0 : 6);
    expect((await list('509')).length).toBe(
      { rewritten: 6, 'listed-under-new': 0, 'listed-under-old': 2 }[listing],
    );
    expect((await get('/crm/objects/2026-09/tickets/509')).as(CrmObject).id).toBe('950');
  },
);
