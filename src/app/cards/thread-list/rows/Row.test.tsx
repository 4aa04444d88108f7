import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import { expect, test, vi } from 'vitest';
import { Icon, Link, Tag } from '@hubspot/ui-extensions';
import type { ThreadPreview } from '../../contract/preview/preview.ts';
import type { ThreadSummary } from '../../contract/thread.ts';
import { openCard, type Responses, type CardSetup } from '../../testing/openCard.tsx';
import {
  aConversation,
  aList,
  okResponse,
  aPreview,
  aReply,
  aThread,
  hoursAgo,
  minutesAgo,
  names,
  errorResponse,
} from '../../testing/fixtures.ts';
import { openThread } from '../../testing/openThread.ts';
import { languages } from '../../i18n/languages.ts';

const TICKET: CardSetup = { objectTypeId: '0-5', objectId: 501 };

async function openRow(
  thread: Partial<ThreadSummary> = {},
  preview: Partial<ThreadPreview> = {},
  more: Responses = {},
  place?: CardSetup,
) {
  const card = openCard(
    {
      listThreads: () => okResponse(aList([aThread(thread)])),
      previewThreads: () => okResponse({ previews: [aPreview('900', preview)], failures: [] }),
      ...more,
    },
    place,
  );
  await card.sees('Broken zip');
  return card;
}

test.each([
  ['1002', hoursAgo(11), 'info'],
  ['1002', hoursAgo(12), 'warning'],
  ['1002', hoursAgo(24), 'error'],
  ['1000', minutesAgo(2), 'info'],
  ['1000', minutesAgo(3), 'warning'],
  ['1007', minutesAgo(5), 'error'],
])('marks a customer on channel %s waiting since %s as %s', async (channelId, since, variant) => {
  const card = await openRow({ channelId }, { wait: { waiting: true, since } });
  expect(card.find(Tag).props.variant).toBe(variant);
});

test('an e-mail is not late outside business hours', async () => {
  const day = { days: ['tue' as const], from: '13:00', to: '17:00' };
  const settings = { businessHours: [day], emailLateAfterMinutes: 120 };
  const since = hoursAgo(20);
  const card = await openRow({}, { wait: { waiting: true, since } }, {}, { settings });
  expect(card.find(Tag).props.variant).toBe('warning');
  await card.sees('Waiting 20 h');
});

test('business hours are those of the time zone in the settings', async () => {
  const day = { days: ['tue' as const], from: '13:00', to: '17:00' };
  const inNewYork = { businessHours: [day], timeZone: 'America/New_York' };
  const settings = { ...inNewYork, emailLateAfterMinutes: 120 };
  const wait = { waiting: true, since: hoursAgo(20) } as const;
  const card = await openRow({}, { wait }, {}, { settings });
  expect(card.find(Tag).props.variant).toBe('info');
});

test.each([
  ['1002', 30, 'info'],
  ['1002', 31, 'warning'],
  ['1000', 1, 'info'],
  ['1000', 2, 'warning'],
])(
  'a wait on channel %s turns yellow when the settings say: %i',
  async (channelId, at, variant) => {
    const settings = { emailSoonAfterMinutes: 31, chatSoonAfterMinutes: 2 };
    const wait = { waiting: true, since: minutesAgo(at) } as const;
    const card = await openRow({ channelId }, { wait }, {}, { settings });
    expect(card.find(Tag).props.variant).toBe(variant);
  },
);

test('a customer who writes again has waited since the first message', async () => {
  const wait = { waiting: true, since: hoursAgo(26) } as const;
  const card = await openRow({ latestReceivedAt: minutesAgo(1) }, { wait });
  await card.sees('1 waiting, longest 1 d 2 h', 'Waiting 1 d');
});

test('says that a wait may be longer when earlier messages were not read', async () => {
  const wait = { waiting: true, since: hoursAgo(2), atLeast: true } as const;
  const card = await openRow({}, { wait });
  await card.sees('1 waiting, longest over 2 h', 'Waiting over 2 h');
});

test('marks thanks instead of a wait', async () => {
  const card = await openRow({}, { wait: { waiting: false }, thanks: true });
  expect(card.find(Tag).text).toBe('Thanks');
  await card.sees('1 open · no one is waiting');
});

test('opens the thread from its snippet', async () => {
  const card = await openRow();
  const openPanel = vi.fn();
  void card
    .find(Link, { variant: 'dark' })
    .props.onClick?.(undefined as never, { openPanel } as never);
  expect(openPanel).toHaveBeenCalledWith('thread-900');
  await card.waitFor(() => expect(card.callsOf('readThread')).toHaveLength(1));
});

test('marks a draft in the row', async () => {
  const { card } = await openThread();
  card.type('Hello');
  card.closeThread('Broken zip');
  await card.sees('Draft');
});

test('shows neither Re: nor the channel in front of a subject', async () => {
  const card = openCard({
    listThreads: () => okResponse(aList([aThread()])),
    previewThreads: () =>
      okResponse({ previews: [aPreview('900', { subject: 'Re: AW: Broken zip' })], failures: [] }),
  });
  await card.sees('Broken zip');
  expect(card.rows()).toEqual(['Broken zip']);
});

test('names a chat by the customer’s words and continues with the rest', async () => {
  const words = 'I cannot find the invoice for my last order, can you send it?';
  const card = openCard({
    listThreads: () => okResponse(aList([aThread({ channelId: '1000' })])),
    previewThreads: () =>
      okResponse({
        previews: [aPreview('900', { subject: undefined, words, snippet: words })],
        failures: [],
      }),
  });
  await card.sees('…for my last order, can you send it?');
  expect(card.rows()).toEqual(['I cannot find the invoice…']);
});

test('marks the row of an undelivered reply', async () => {
  const card = await openRow({}, { undelivered: true });
  expect(card.find(Icon, { name: 'warning' }).props.screenReaderText).toBe('Not delivered');
});

test('first words from right to left stand apart, and are cut at their own end', async () => {
  const snippet = 'مرحبا، رقم الطلب 10023. أين الطلب؟ لم يصل بعد. '.repeat(2);
  const card = await openRow({}, { snippet });
  await card.sees(`\u2068${snippet.slice(0, 79).trim()}…\u2069`);
});

test('first words cannot turn the row around', async () => {
  const card = await openRow({}, { snippet: 'a \u202e\u2066b' });
  await card.sees('\na b');
});

test('names the customer of each row when the ticket has several, and opens them in place', async () => {
  const listThreads = () =>
    okResponse(aList([aThread(), aThread({ id: '901', contactId: '102' })]));
  const customer = 'Maximilian-Alexander von Hohenstein';
  const card = await openRow({}, { customer }, { listThreads }, TICKET);
  await card.sees('Maximilian-Alexander v…', '\nThe zip broke');
  const [link] = card.findAll(CrmActionLink);
  expect(link?.props).toMatchObject({
    actionType: 'PREVIEW_OBJECT',
    actionContext: { objectTypeId: '0-1', objectId: 101 },
  });
});

test('does not name the only customer of a ticket', async () => {
  const card = await openRow({}, { customer: 'Maria Lopez' }, {}, TICKET);
  await card.sees('\nThe zip broke');
  expect(card.text()).not.toContain('Maria Lopez');
});

test.each([
  [{ kind: 'file', name: 'pole.jpg', fileId: '1', usage: 'IMAGE' } as const, 'pole.jpg · Image'],
  [{ kind: 'other', type: 'LOCATION', text: 'Fort William' } as const, 'Location: Fort William'],
  [undefined, 'No text'],
])(
  'a row whose latest message has no words says what came instead',
  async (attachment, strings) => {
    const latest = { ...aPreview('900').latest!, attachment };
    const card = await openRow({}, { snippet: '', latest });
    await card.sees(strings);
  },
);

test('shows the file name in the row after a reply without text', async () => {
  const file = { kind: 'file', name: 'label.pdf', fileId: '2', usage: 'OTHER' } as const;
  const message = aReply({ text: '', attachments: [file] });
  const { card } = await openThread({
    readThread: () => okResponse(aConversation({ messages: [message] })),
  });
  card.closeThread('Broken zip');
  await card.sees('Ana Torres: label.pdf · File');
});

test('shows the whole of the card’s own sentence about content that it cannot show', async () => {
  const german = languages().de;
  const { latest } = aPreview('900');
  const attachment = { kind: 'other', type: 'UNSUPPORTED_CONTENT' } as const;
  const preview = aPreview('900', { snippet: '', latest: { ...latest!, attachment } });
  const card = openCard(
    {
      listThreads: () => ({ ...okResponse(aList([aThread()])), words: german }),
      previewThreads: () => okResponse({ previews: [preview], failures: [] }),
    },
    { locale: 'de-de' },
  );
  await card.sees(german.message.otherKinds.UNSUPPORTED_CONTENT);
});

test('shows the thread’s state, with the exact time in a tooltip', async () => {
  const card = await openRow({ latestSentAt: minutesAgo(5), latestMessageAt: minutesAgo(5) });
  const tag = card.find(Tag);
  expect(tag.text).toBe('Open');
  expect(card.text()).toContain('17 Nov 2026, 13:55');
});

test.each([
  { words: '👍', snippet: '👍' },
  { subject: 'Re: ❤️ !!', snippet: 'Thanks.' },
])('%j is no name without its channel', async (preview) => {
  const card = openCard({
    listThreads: () => okResponse(aList([aThread({ channelId: '1007' })])),
    previewThreads: () =>
      okResponse({ previews: [aPreview('900', { subject: undefined, ...preview })], failures: [] }),
  });
  const name = preview.subject ? 'WhatsApp: ❤️ !!' : 'WhatsApp: 👍';
  await card.waitFor(() => expect(card.rows()).toEqual([name]));
});

test('is named by its channel when there are no words', async () => {
  const card = openCard({ listThreads: () => okResponse(aList([aThread({ channelId: '1007' })])) });
  await card.sees('WhatsApp', 'Unassigned');
  expect(card.rows()).toEqual(['WhatsApp']);
});

test('assigns an open, unassigned thread from its row', async () => {
  const card = await openRow(
    {},
    {},
    {
      assignThread: ({ actorId }) => okResponse(aThread({ assignedTo: actorId })),
    },
  );
  card.press('Assign to me');
  await card.sees('Ana Torres (you)', 'Undo');
  expect(card.callsOf('assignThread')).toMatchObject([
    { threadId: '900', actorId: 'A-1', expectedAssignee: null },
  ]);
  expect(card.buttons()).not.toContain('Assign to me');
});

test.each([[{ status: 'CLOSED' as const }], [{ assignedTo: 'A-2' }]])(
  'offers no assignment from the row of a thread with %j',
  async (thread) => {
    const card = await openRow(thread);
    expect(card.buttons()).not.toContain('Assign to me');
  },
);

test('names the colleague who was assigned first', async () => {
  const taken = aThread({ assignedTo: 'A-3' });
  const names = aConversation().names;
  const card = await openRow(
    {},
    {},
    {
      assignThread: () => errorResponse('CHANGED'),
      readThread: () =>
        okResponse(
          aConversation({
            thread: taken,
            names: { ...names, actors: { 'A-3': { kind: 'agent', name: 'Mei Lin' } } },
          }),
        ),
    },
  );
  card.press('Assign to me');
  await card.sees('Mei Lin has this thread now');
});

test('explains a failed assignment from the row and allows another try', async () => {
  const card = await openRow({}, {}, { assignThread: () => errorResponse('UNAVAILABLE') });
  card.press('Assign to me');
  await card.sees('HubSpot isn’t available', 'Assign to me');
});

test('shows neither assignee nor assign button until the assignee is known', async () => {
  const tom = { 'A-9': { kind: 'agent' as const, name: 'Tom Hargreaves' } };
  let releasePreviews: () => void = () => undefined;
  const previewsReady = new Promise<void>((resolve) => (releasePreviews = resolve));
  const card = openCard({
    listThreads: () => okResponse(aList([aThread({ assignedTo: 'A-9' })])),
    previewThreads: async () => {
      await previewsReady;
      return okResponse({ previews: [aPreview('900')], failures: [], actors: tom });
    },
  });
  await card.sees('…');
  expect(card.buttons()).not.toContain('Assign to me');
  releasePreviews();
  await card.sees('Tom Hargreaves');
  expect(card.callsOf('previewThreads')).toMatchObject([{ withAssignees: true }]);
});

test('loads an assignee’s name once, when its row becomes visible', async () => {
  const threads = Array.from({ length: 12 }, (_, index) =>
    aThread({
      id: String(900 + index),
      latestReceivedAt: hoursAgo(50 - index),
      assignedTo: index > 9 ? 'B-7' : 'A-2',
    }),
  );
  const card = openCard({
    listThreads: () => okResponse(aList(threads)),
    previewThreads: ({ threadIds, withAssignees }) =>
      okResponse({
        previews: threadIds.map((id) => aPreview(id)),
        failures: [],
        ...(withAssignees && { actors: { 'B-7': { kind: 'bot' as const, name: 'Trail Guide' } } }),
      }),
  });
  await card.sees('Broken zip');
  expect(card.text()).not.toContain('Trail Guide');
  card.press('Show more');
  await card.sees('Trail Guide');
  expect(card.callsOf('previewThreads').map(({ withAssignees }) => withAssignees)).toEqual([
    undefined,
    true,
  ]);
});

test('keeps loaded assignee names after Refresh', async () => {
  const tom = { 'A-9': { kind: 'agent' as const, name: 'Tom Hargreaves' } };
  const card = await openRow(
    { assignedTo: 'A-9' },
    {},
    {
      previewThreads: () => okResponse({ previews: [aPreview('900')], failures: [], actors: tom }),
    },
  );
  await card.sees('Tom Hargreaves');
  card.press('Refresh');
  await card.waitFor(() => expect(card.callsOf('listThreads')).toHaveLength(2));
  await card.pressWhenReady('Refresh');
  expect(card.text()).toContain('Tom Hargreaves');
  expect(card.callsOf('previewThreads')).toHaveLength(1);
});

test('loads a new assignee’s name after Refresh although no message arrived', async () => {
  let assignedTo = 'A-2';
  const mei = { 'A-9': { kind: 'agent' as const, name: 'Mei Lin' } };
  const card = await openRow(
    {},
    {},
    {
      listThreads: () => okResponse(aList([aThread({ assignedTo })])),
      previewThreads: ({ withAssignees }) =>
        okResponse({
          previews: [aPreview('900')],
          failures: [],
          ...(withAssignees && { actors: mei }),
        }),
    },
  );
  assignedTo = 'A-9';
  card.press('Refresh');
  await card.sees('Mei Lin');
});

test.each([
  [{}, 'Luis Ferrer · Away'],
  [{ until: hoursAgo(-19) }, 'Luis Ferrer · Off until Wed 10:00'],
])('says that the assignee is away, in the account’s time zone: %j', async (absence, text) => {
  const actors = { 'A-2': { kind: 'agent' as const, name: 'Luis Ferrer', absence } };
  const thread = aThread({ assignedTo: 'A-2' });
  const card = await openRow(
    {},
    {},
    { listThreads: () => okResponse(aList([thread], { names: { ...names, actors } })) },
    { timezone: 'Europe/Berlin' },
  );
  await card.sees(text);
});

test.each([
  ['a closed thread', 'A-2', 'CLOSED', 'Luis Ferrer'],
  ['the agent’s own thread', 'A-1', 'OPEN', 'Ana Torres (you)'],
] as const)('does not say so on %s', async (_, assignedTo, status, name) => {
  const absent = { kind: 'agent' as const, absence: {} };
  const actors = {
    'A-1': { ...absent, name: 'Ana Torres' },
    'A-2': { ...absent, name: 'Luis Ferrer' },
  };
  const thread = aThread({ assignedTo, status });
  const card = await openRow(
    {},
    {},
    { listThreads: () => okResponse(aList([thread], { names: { ...names, actors } })) },
  );
  await card.sees(name);
  expect(card.text()).not.toContain('Away');
});
