import { expect, test } from 'vitest';
import { z } from 'zod';
import { startTestSimulator, V3 } from '../testing/checked-client.ts';

const Loose = z.looseObject({ results: z.array(z.record(z.string(), z.unknown())) });

async function messages(variant: string, thread: string) {
  const { get, simulator } = await startTestSimulator({ variants: [variant] });
  simulator.faults.set([]);
  const page = await get(`${V3}/threads/${thread}/messages`);
  return page.as(Loose).results;
}

const textOf = (thread: string) => async (variant: string) => {
  const mails = (await messages(variant, thread)).filter(({ type }) => type === 'MESSAGE');
  return mails.map(({ text, richText }) => [text, typeof richText]);
};

test.each([
  ['text-blank', ''],
  ['text-invisible', '\u200b'],
  ['text-placeholder', 'Your email client does not support HTML'],
  ['text-differs', 'Please see the message here'],
])('moves the content of messages to richText: %s', async (variant, text) => {
  const texts = await textOf('70010001')(variant);
  expect(texts.length).toBeGreaterThan(2);
  expect(texts.every(([shown, type]) => shown === text && type === 'string')).toBe(true);
});

test.each([
  ['unknown-message-type', '70010002', { type: 'CALL_SUMMARY' }],
  ['attachments-without-url', '70010001', { attachments: [{ type: 'FILE', fileId: '9410001' }] }],
  ['location-coordinates-only', '70010008', { attachments: [{ type: 'LOCATION' }] }],
  ['contact-organization-only', '70020002', { attachments: [{ type: 'CONTACT' }] }],
  ['failure-tokens-only', '70020025', { status: { statusType: 'FAILED' } }],
  ['client-type-unknown', '70010001', { client: { clientType: 'SOMETHING_NEW' } }],
  ['bot-messages-incoming', '70010002', { createdBy: 'L-3002', direction: 'INCOMING' }],
  ['unknown-actor-kind', '70010002', { createdBy: 'X-3002' }],
])('changes messages: %s', async (variant, thread, fields) => {
  expect(await messages(variant, thread)).toContainEqual(
    expect.objectContaining(
      Object.fromEntries(
        Object.entries(fields).map(([key, value]) => [
          key,
          Array.isArray(value)
            ? [expect.objectContaining(value[0])]
            : typeof value === 'object'
              ? expect.objectContaining(value)
              : value,
        ]),
      ),
    ),
  );
});

test('removes optional fields of attachments, failures and clients', async () => {
  const text = async (variant: string, thread: string) =>
    JSON.stringify(await messages(variant, thread));
  expect(await text('attachments-without-url', '70010001')).not.toContain('"url"');
  expect(await text('location-coordinates-only', '70010008')).not.toContain('Keswick Moot Hall');
  expect(await text('contact-organization-only', '70020002')).not.toContain('Carmen');
  expect(await text('failure-tokens-only', '70020025')).not.toContain('"errorMessage"');
  expect(await text('client-type-missing', '70010001')).not.toContain('clientType');
});

test('describes actors as the variants require', async () => {
  const { get, post, simulator } = await startTestSimulator({
    variants: ['former-users-nameless', 'unknown-actor-kind', 'actor-batch-all-or-nothing'],
  });
  const actor = async (id: string) => JSON.parse((await get(`${V3}/actors/${id}`)).text) as unknown;
  expect(await actor('A-9007')).toEqual({ type: 'AGENT', id: 'A-9007', name: '' });
  expect(await actor('A-9001')).toMatchObject({ name: 'Priya Raman' });
  expect(await actor('X-3002')).toMatchObject({ id: 'X-3002', type: 'SOMETHING_NEW' });
  const batch = () => post(`${V3}/actors/batch/read`, { inputs: ['A-9001', 'A-1'] });
  expect((await batch()).status).toBe(400);
  simulator.setVariants([]);
  expect((await batch()).status).toBe(207);
});
