import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReplyRoute, RouteChoice } from '../../../../cards/contract/reply/route.ts';
import type { RecordReference } from '../../../../cards/contract/record.ts';
import { DEFAULT_SETTINGS } from '../../../../cards/contract/settings/settings.ts';
import { Testbed } from '../../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => {
  testbed.settings = DEFAULT_SETTINGS;
  testbed.restart();
});
afterAll(() => testbed.close());

const ELIN: RecordReference = { objectTypeId: '0-1', objectId: '112' };
const THIRTY_IN_CC = '70050001';
const BLIND_COPIES = '70050002';
const TO_AN_ALIAS = '70050003';
const MAILING_LIST = '70050004';
const CHAT = '70010002';

async function routeOf(threadId: string): Promise<ReplyRoute> {
  const { routes } = await testbed.data('readThread', { threadId }, { record: ELIN });
  if (routes.kind === 'closed') throw new Error(routes.reason);
  return routes.route;
}

const addresses = ({ recipients }: ReplyRoute) =>
  recipients.map(({ field, address }) => `${field} ${address}`);

const leftOut = ({ leftOut = [] }: ReplyRoute) =>
  leftOut.map(({ because, address }) => `${because} ${address}`);

async function reply(threadId: string, recipients: RouteChoice['recipients']) {
  const { channelId, channelAccountId } = await routeOf(threadId);
  return {
    threadId,
    text: 'Yes.',
    attemptId: 'attempt-1',
    seenMessageId: testbed.simulator.store
      .messagesOf(threadId)
      .findLast(({ wire }) => wire.type === 'MESSAGE')?.id,
    route: { channelId, channelAccountId, recipients },
  };
}

function posted() {
  return testbed.simulator.requests
    .all()
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'))
    .map(({ body }) => body);
}

const mail = (value: string) => [{ type: 'HS_EMAIL_ADDRESS', value }];

describe('the route of a reply by mail', () => {
  it('has everybody in CC', async () => {
    expect(addresses(await routeOf(THIRTY_IN_CC))).toHaveLength(31);
  });

  it('has no blind copies', async () => {
    expect(addresses(await routeOf(BLIND_COPIES))).toEqual([
      'TO elin.sandstrom@fjallklubb.example',
      'CC kassor@fjallklubb.example',
    ]);
  });

  it('has the mailing list and the sender', async () => {
    expect(addresses(await routeOf(MAILING_LIST))).toEqual([
      'TO olle.nyberg@fjallklubb.example',
      'TO trips@lists.fjallklubb.example',
      'TO elin.sandstrom@fjallklubb.example',
    ]);
  });

  it('leaves out mailboxes and addresses that nobody reads', async () => {
    const route = await routeOf(TO_AN_ALIAS);
    expect(leftOut(route)).toEqual([
      'own support+workshop@ridgeline.example',
      'noReply no-reply@fjallklubb.example',
    ]);
    expect(addresses(route)).toContain('TO hello@ridgeline.example');
  });

  it('leaves out an alias that the team lists in its settings', async () => {
    testbed.settings = { ...DEFAULT_SETTINGS, ownAddresses: ['Hello@Ridgeline.example'] };
    testbed.coldStart();
    const route = await routeOf(TO_AN_ALIAS);
    expect(leftOut(route)).toContain('own hello@ridgeline.example');
    expect(addresses(route)).toEqual([
      'TO elin.sandstrom@fjallklubb.example',
      'CC styrelsen@fjallklubb.example',
    ]);
  });
});

const ELIN_IN_TO = 'TO elin.sandstrom@fjallklubb.example';
const members = Array.from(
  { length: 30 },
  (_, index) => `CC member${String(index + 1).padStart(2, '0')}@fjallklubb.example`,
);

it.each<[string, string, RouteChoice['recipients'], string[]]>([
  ['everybody in CC', THIRTY_IN_CC, undefined, [ELIN_IN_TO, ...members]],
  [
    'one of thirty-one people',
    THIRTY_IN_CC,
    [{ address: 'elin.sandstrom@fjallklubb.example', field: 'TO' }],
    [ELIN_IN_TO],
  ],
  ['nobody who was in BCC', BLIND_COPIES, undefined, [ELIN_IN_TO, 'CC kassor@fjallklubb.example']],
  [
    'no mailbox of the team and no address without a reader',
    TO_AN_ALIAS,
    undefined,
    [ELIN_IN_TO, 'TO hello@ridgeline.example', 'CC styrelsen@fjallklubb.example'],
  ],
  [
    'the mailing list and the sender',
    MAILING_LIST,
    undefined,
    ['TO olle.nyberg@fjallklubb.example', 'TO trips@lists.fjallklubb.example', ELIN_IN_TO],
  ],
])('a reply is posted to %s', async (_, threadId, chosen, expected) => {
  await testbed.data('sendReply', await reply(threadId, chosen), { record: ELIN });
  const recipients = expected.map((each) => {
    const [recipientField, value = ''] = each.split(' ');
    return { recipientField, deliveryIdentifiers: mail(value) };
  });
  expect(posted()).toMatchObject([{ recipients }]);
});

describe('a reply to chosen recipients', () => {
  it('is posted to exactly these, with the names that are known', async () => {
    const fields = await reply(THIRTY_IN_CC, [
      { address: 'elin.sandstrom@fjallklubb.example', field: 'TO' },
      { address: 'new@shop.example', field: 'CC' },
      { address: 'boss@shop.example', field: 'BCC' },
    ]);
    const answer = await testbed.data('sendReply', fields, { record: ELIN });
    expect(answer.outcome).toBe('sent');
    expect(posted()).toMatchObject([
      {
        recipients: [
          {
            name: 'Elin Sandström',
            recipientField: 'TO',
            deliveryIdentifiers: mail('elin.sandstrom@fjallklubb.example'),
          },
          { recipientField: 'CC', deliveryIdentifiers: mail('new@shop.example') },
          { recipientField: 'BCC', deliveryIdentifiers: mail('boss@shop.example') },
        ],
      },
    ]);
  });

  it('can go to an address that is left out by default', async () => {
    const fields = await reply(TO_AN_ALIAS, [
      { address: 'no-reply@fjallklubb.example', field: 'TO' },
    ]);
    await testbed.data('sendReply', fields, { record: ELIN });
    expect(posted()).toMatchObject([
      { recipients: [{ deliveryIdentifiers: mail('no-reply@fjallklubb.example') }] },
    ]);
  });

  it.each<[string, RouteChoice['recipients'], string]>([
    ['nobody', [], 'NO_RECIPIENT'],
    ['nobody in To', [{ address: 'a@shop.example', field: 'CC' }], 'NO_RECIPIENT'],
    ['a name', [{ address: 'Ann <a@shop.example>', field: 'TO' }], 'BAD_RECIPIENT'],
    [
      'two addresses in one',
      [{ address: 'a@x.example,b@x.example', field: 'TO' }],
      'BAD_RECIPIENT',
    ],
    [
      'one address twice',
      [
        { address: 'a@shop.example', field: 'TO' },
        { address: 'A@shop.example', field: 'BCC' },
      ],
      'BAD_RECIPIENT',
    ],
  ])('is rejected before any call: %s', async (_, recipients, reason) => {
    const fields = await reply(THIRTY_IN_CC, recipients);
    const error = await testbed.error('sendReply', fields, { record: ELIN });
    expect(error).toMatchObject({ code: 'INVALID_REQUEST', reason });
    expect(testbed.requests).toEqual([]);
  });

  it.each([
    [{ address: 'a@shop.example', field: 'FROM' }],
    [{ address: 'a@shop.example' }],
    [{ address: 'a@shop.example', field: 'TO', name: 'Ann' }],
    ['a@shop.example'],
  ])('is rejected for the malformed recipient %j', async (recipient) => {
    const fields = await reply(THIRTY_IN_CC, [recipient as never]);
    const error = await testbed.error('sendReply', fields, { record: ELIN });
    expect(error.code).toBe('INVALID_REQUEST');
    expect(testbed.requests).toEqual([]);
  });

  it('is rejected on a channel that is not e-mail', async () => {
    const read = await testbed.data('readThread', { threadId: CHAT });
    if (read.routes.kind === 'closed') throw new Error(read.routes.reason);
    const { channelId, channelAccountId } = read.routes.route;
    const recipients = [{ address: 'a@shop.example', field: 'TO' as const }];
    const error = await testbed.error('sendReply', {
      threadId: CHAT,
      text: 'Yes.',
      attemptId: 'attempt-1',
      evenIfChanged: true,
      route: { channelId, channelAccountId, recipients },
    });
    expect(error).toMatchObject({ code: 'INVALID_REQUEST', reason: 'BAD_RECIPIENT' });
    expect(posted()).toEqual([]);
  });

  it('reports an address that HubSpot refuses', async () => {
    const fields = await reply(THIRTY_IN_CC, [{ address: 'a@shop.example', field: 'TO' }]);
    testbed.simulator.faults.set([{ name: 'error-before', on: 'sendMessage', status: 400 }]);
    const error = await testbed.error('sendReply', fields, { record: ELIN });
    testbed.simulator.faults.clear();
    expect(error).toMatchObject({ code: 'REJECTED', hubspotMessage: expect.any(String) });
  });
});

describe('somebody who joined the conversation', () => {
  it('stops a reply, even one that ignores other changes', async () => {
    const fields = {
      ...(await reply(BLIND_COPIES, undefined)),
      evenIfChanged: true,
      knownRecipients: ['Elin.Sandstrom@fjallklubb.example'],
    };
    const error = await testbed.error('sendReply', fields, { record: ELIN });
    expect(error).toEqual({ code: 'CHANGED', reason: 'NEW_RECIPIENT' });
    expect(posted()).toEqual([]);
  });

  it('does not stop a reply once the agent has seen them', async () => {
    const fields = {
      ...(await reply(BLIND_COPIES, undefined)),
      knownRecipients: ['elin.sandstrom@fjallklubb.example', 'kassor@fjallklubb.example'],
    };
    const answer = await testbed.data('sendReply', fields, { record: ELIN });
    expect(answer.outcome).toBe('sent');
  });
});
