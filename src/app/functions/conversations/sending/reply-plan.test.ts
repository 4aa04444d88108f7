import { describe, expect, it } from 'vitest';
import type { WireChannelAccount } from '../hubspot/channel-accounts.ts';
import { readPage } from '../hubspot/pages.ts';
import { wireMessage } from '../hubspot/messages.ts';
import type { WireThread } from '../hubspot/threads.ts';
import { planReply, routesOf } from './reply-plan.ts';
import type { PlanInput } from './reply-plan.ts';

const EMAIL = '1002';
const FORMS = '1003';
const LIVE_CHAT = '1000';
const WHATSAPP = '1007';
const CALLING = '1008';

const account = (id: string, fields: Partial<WireChannelAccount> = {}): WireChannelAccount => ({
  id,
  channelId: EMAIL,
  inboxId: '11',
  name: `Mailbox ${id}`,
  active: true,
  authorized: true,
  archived: false,
  deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value: `mailbox${id}@us.example` },
  ...fields,
});

const thread: WireThread = {
  id: '7',
  status: 'OPEN',
  statusText: 'OPEN',
  inboxId: '11',
  originalChannelId: EMAIL,
  assignedTo: undefined,
  associatedContactId: '101',
  threadAssociations: undefined,
  createdAt: undefined,
  closedAt: undefined,
  latestMessageTimestamp: undefined,
  latestMessageReceivedTimestamp: undefined,
  latestMessageSentTimestamp: undefined,
  archived: false,
  spam: false,
};

const person = (value: string, type = 'HS_EMAIL_ADDRESS') => ({
  deliveryIdentifier: { type, value },
});

const mail = (fields: object = {}) => ({
  channelId: EMAIL,
  channelAccountId: '1',
  direction: 'INCOMING',
  senders: [person('ann@them.example')],
  recipients: [person('mailbox1@us.example')],
  ...fields,
});

const chat = (fields: object = {}) => ({
  channelId: LIVE_CHAT,
  channelAccountId: '4',
  direction: 'INCOMING',
  senders: [{ actorId: 'V-101', ...person('visitor-1', 'CHANNEL_SPECIFIC_OPAQUE_ID') }],
  ...fields,
});

function plan(messages: object[], input: Partial<PlanInput> = {}) {
  const results = messages.map((message, index) => ({
    id: String(index),
    type: 'MESSAGE',
    ...message,
  }));
  const { rows } = readPage(wireMessage, { results });
  const accounts = [account('1')];
  return planReply({
    thread,
    messages: rows,
    accounts,
    actors: {},
    listedAddresses: [],
    ...input,
  });
}

function reasonOf(planned: ReturnType<typeof plan>) {
  return planned.kind === 'closed' ? planned.reason : planned.kind;
}

function sendersOf(planned: ReturnType<typeof plan>) {
  const routes = planned.kind === 'open' ? planned.routes : [];
  return routes.map(({ route }) => route.channelAccountId);
}

function defaultOf(planned: ReturnType<typeof plan>) {
  if (planned.kind === 'closed') throw new Error(planned.reason);
  return planned.routes[0];
}

describe('a reply is impossible', () => {
  it.each<[string, string, object[], Partial<PlanInput>?]>([
    ['NOBODY_WROTE', 'without messages', []],
    ['NOBODY_WROTE', 'when HubSpot names no channel', [mail({ channelId: undefined })]],
    ['NO_APP_REPLIES', 'on WhatsApp', [chat({ channelId: WHATSAPP })]],
    ['NO_APP_REPLIES', 'after a call', [chat({ channelId: CALLING })]],
    ['MAILBOXES_UNKNOWN', 'by mail without mailboxes', [mail()], { accounts: undefined }],
    ['NO_MAIL_ADDRESS', 'by mail to nobody', [mail({ senders: [] })]],
    [
      'NO_MAIL_ADDRESS',
      'by mail to our own addresses alone',
      [mail({ senders: [person('mailbox1@us.example')] })],
    ],
    ['NO_MAILBOX', 'to a form without a mailbox', [mail({ channelId: FORMS })], { accounts: [] }],
    [
      'NO_MAILBOX',
      'to a form when the only account is no mailbox',
      [mail({ channelId: FORMS })],
      { accounts: [account('4', { channelId: LIVE_CHAT })] },
    ],
    ['DISCONNECTED', 'in a chat without an account', [chat({ channelAccountId: undefined })]],
    ['NO_ADDRESS', 'in a chat with nobody', [chat({ senders: [] })]],
  ])('%s: %s', (reason, _, messages, input) => {
    expect(reasonOf(plan(messages, input))).toBe(reason);
  });

  it.each<[string, Partial<WireChannelAccount>]>([
    ['inactive', { active: false }],
    ['not authorized', { authorized: false }],
    ['archived', { archived: true }],
  ])('from an account that is %s', (_, fields) => {
    expect(reasonOf(plan([mail()], { accounts: [account('1', fields)] }))).toBe('NO_MAILBOX');
    const accounts = [account('4', { channelId: LIVE_CHAT, ...fields })];
    expect(reasonOf(plan([chat()], { accounts }))).toBe('DISCONNECTED');
  });
});

describe('the mailboxes of a reply by mail', () => {
  const accounts = [
    account('1', { inboxId: '12' }),
    account('2', { inboxId: '12' }),
    account('3'),
    account('5', { channelId: LIVE_CHAT }),
  ];

  it('begin with the mailbox of the latest mail, then those of its inbox', () => {
    expect(sendersOf(plan([mail({ channelAccountId: '2' })], { accounts }))).toEqual([
      '2',
      '3',
      '1',
    ]);
  });

  it('begin with one of its inbox when a form is answered', () => {
    const form = mail({ channelId: FORMS, channelAccountId: '2' });
    expect(sendersOf(plan([form], { accounts }))).toEqual(['3', '1', '2']);
  });

  it('include the mailbox of the latest mail when HubSpot does not list it', () => {
    const unlisted = plan([mail({ channelAccountId: '9' })], { accounts });
    expect(sendersOf(unlisted)).toEqual(['9', '3', '1', '2']);
    expect(defaultOf(unlisted).route.from).toEqual({});
  });

  it('are all that there are when the latest mail names none', () => {
    expect(sendersOf(plan([mail({ channelAccountId: undefined })], { accounts }))).toEqual([
      '3',
      '1',
      '2',
    ]);
  });

  it('are shown with name and address', () => {
    expect(defaultOf(plan([mail()])).route.from).toEqual({
      name: 'Mailbox 1',
      address: 'mailbox1@us.example',
    });
  });
});

describe('the recipients of a planned reply', () => {
  it('may be added by the agent when only an address that nobody reads is left', () => {
    const { route, recipients } = defaultOf(
      plan([mail({ senders: [person('noreply@them.example')] })]),
    );
    expect(recipients).toEqual([]);
    expect(route.leftOut).toContainEqual(
      expect.objectContaining({ address: 'noreply@them.example', because: 'noReply' }),
    );
  });

  it('exclude addresses that the team lists in its settings', () => {
    const recipients = [person('mailbox1@us.example'), person('alias@us.example')];
    const { route } = defaultOf(
      plan([mail({ recipients })], { listedAddresses: ['Alias@us.example'] }),
    );
    expect(route.recipients.map(({ address }) => address)).toEqual(['ann@them.example']);
  });

  it('are the person who filled in a form', () => {
    const { route } = defaultOf(plan([mail({ channelId: FORMS })]));
    expect(route.recipients).toMatchObject([{ address: 'ann@them.example', field: 'TO' }]);
    expect(route).toMatchObject({ channelId: EMAIL, leftOut: [] });
  });

  it('are the customer of a chat, from the account of the chat', () => {
    const accounts = [
      account('4', {
        channelId: LIVE_CHAT,
        deliveryIdentifier: { type: 'CHANNEL_SPECIFIC_OPAQUE_ID', value: 'x-9' },
      }),
    ];
    expect(defaultOf(plan([chat()], { accounts }))).toEqual({
      route: {
        channelId: LIVE_CHAT,
        channelAccountId: '4',
        from: { name: 'Mailbox 4', address: undefined },
        recipients: [{ actorId: 'V-101', name: undefined, address: 'visitor-1', field: 'TO' }],
      },
      recipients: [
        {
          actorId: 'V-101',
          name: undefined,
          recipientField: undefined,
          deliveryIdentifiers: [{ type: 'CHANNEL_SPECIFIC_OPAQUE_ID', value: 'visitor-1' }],
        },
      ],
    });
  });

  it('can be reached in a chat whose account HubSpot does not list', () => {
    const unlisted = plan([chat()], { accounts: undefined });
    expect(sendersOf(unlisted)).toEqual(['4']);
  });
});

describe('a mailbox whose address is unknown', () => {
  const colleague = person('bo@them.example');

  it('is answered without the other recipients: it may be among them', () => {
    const accounts = [account('1', { deliveryIdentifier: undefined }), account('2')];
    const { route } = defaultOf(plan([mail({ recipients: [colleague] })], { accounts }));
    expect(route.recipients.map(({ address }) => address)).toEqual(['ann@them.example']);
  });

  it('does not matter when the mail came to another one', () => {
    const accounts = [account('2', { deliveryIdentifier: undefined }), account('1')];
    const { route } = defaultOf(plan([mail({ recipients: [colleague] })], { accounts }));
    expect(route.recipients.map(({ address }) => address)).toEqual([
      'ann@them.example',
      'bo@them.example',
    ]);
  });
});

describe('the channel of a reply', () => {
  const failed = mail({ status: { statusType: 'FAILED' } });

  it('is that of the latest message that was sent or received', () => {
    expect(sendersOf(plan([failed, chat()]))).toEqual(['4']);
    expect(sendersOf(plan([chat(), mail()]))).toEqual(['4']);
  });

  it('is that of a failed message if there are no others', () => {
    expect(sendersOf(plan([failed]))).toEqual(['1']);
  });
});

describe('the subject of a reply by mail', () => {
  const subjectAfter = (...subjects: (string | undefined)[]) =>
    defaultOf(plan(subjects.map((subject) => mail({ subject })))).route.subject;

  it.each(['Re: Tents', 'RE : Tents', 'AW: Tents', 'sv:Tents', 'Antw: Tents', 'Odp: Tents'])(
    'stays: %s',
    (subject) => expect(subjectAfter(subject)).toBe(subject),
  );

  it.each(['Tents', 'Research: tents', 'About re: tents'])('begins with "Re:": %s', (subject) =>
    expect(subjectAfter(subject)).toBe(`Re: ${subject}`),
  );

  it('is in one line', () => expect(subjectAfter(' Four\r\n tents ')).toBe('Re: Four tents'));

  it('is the latest that is not blank', () =>
    expect(subjectAfter(undefined, ' ', 'Re: Tents', 'Poles')).toBe('Re: Tents'));

  it('is missing when no message has one', () => expect(subjectAfter(undefined)).toBeUndefined());
});

describe('the routes that the card gets', () => {
  it('are the default route and its alternatives', () => {
    const accounts = [account('1'), account('2')];
    expect(routesOf(plan([mail()], { accounts }))).toMatchObject({
      kind: 'open',
      route: { channelAccountId: '1' },
      alternatives: [{ channelAccountId: '2' }],
    });
  });

  it('are as many alternatives as a response has room for', () => {
    const accounts = Array.from({ length: 1_000 }, (_, index) => account(String(index)));
    const routes = routesOf(plan([mail()], { accounts }));
    const alternatives = routes.kind === 'open' ? routes.alternatives : [];
    expect(alternatives.length).toBeGreaterThan(10);
    expect(JSON.stringify(alternatives).length).toBeLessThan(45_000);
  });

  it('are the reason why there are none', () => {
    expect(routesOf(plan([]))).toEqual({ kind: 'closed', reason: 'NOBODY_WROTE' });
  });
});
