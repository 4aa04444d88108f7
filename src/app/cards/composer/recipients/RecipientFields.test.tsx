import { Checkbox, Input } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import type { ReplyRoute } from '../../contract/reply/route.ts';
import {
  aConversation,
  aMessage,
  aThread,
  emailRoute,
  errorResponse,
  okResponse,
} from '../../testing/fixtures.ts';
import { openThread } from '../../testing/openThread.ts';
import { SEND, sent, TEXT } from '../../testing/sendFixtures.ts';

const route: ReplyRoute = {
  ...emailRoute,
  recipients: [
    { address: 'maria@example.com', name: 'Maria Lopez', field: 'TO' },
    { address: 'pablo@example.com', field: 'CC' },
    { address: 'rosa@example.com', field: 'CC' },
  ],
  leftOut: [
    { address: 'support@example.com', field: 'TO', because: 'own' },
    { address: 'no-reply@example.com', field: 'CC', because: 'noReply' },
  ],
};
const thread = aThread({ contactId: '999' });
const routesOf = (route: ReplyRoute) => ({ kind: 'open' as const, route, alternatives: [] });

type Card = Awaited<ReturnType<typeof openThread>>['card'];

async function openEditor(overrides = {}, conversation = {}) {
  const opened = await openThread(
    { sendReply: sent, ...overrides },
    // The recipients are not the record's contact, whose name the test renderer makes up.
    { thread, routes: routesOf(route), ...conversation },
  );
  opened.card.pressItem('Change sender, subject or recipients');
  await opened.card.sees('Add an email address');
  return opened;
}

async function send(card: Card) {
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Sent at');
  return card.callsOf('sendReply')[0];
}

/** The checkbox of a person; throws if they are not shown. */
const box = (card: Card, address: string) => card.find(Checkbox, { name: address });

/** Adds a person, or removes them. */
const toggle = (card: Card, address: string) => {
  const { checked, onChange } = box(card, address).props;
  onChange?.(!checked, address);
};

const becomes = (card: Card, address: string, checked: boolean) =>
  card.waitFor(() => expect(box(card, address).props.checked).toBe(checked));

/** Addresses of everybody who is shown, from top to bottom. */
const shown = (card: Card) => card.findAll(Checkbox).map(({ props }) => props.name);

const enter = (card: Card, address: string) => {
  card.find(Input, { name: 'Recipient' }).props.onInput?.(address);
};

test('sends to the recipients of the route when the agent changes nothing', async () => {
  const { card } = await openEditor();
  await card.sees('Send to Maria Lopez and 2 others');
  const fields = await send(card);
  expect(fields?.route).not.toHaveProperty('recipients');
  expect(fields?.knownRecipients).toEqual([
    'maria@example.com',
    'pablo@example.com',
    'rosa@example.com',
  ]);
});

test('removes a recipient', async () => {
  const { card } = await openEditor();
  toggle(card, 'pablo@example.com');
  await card.sees('Send to Maria Lopez and 1 other');
  await becomes(card, 'pablo@example.com', false);
  expect(await send(card)).toMatchObject({
    route: {
      recipients: [
        { address: 'maria@example.com', field: 'TO' },
        { address: 'rosa@example.com', field: 'CC' },
      ],
    },
  });
});

test('sends to one person with one click', async () => {
  const { card } = await openEditor();
  card.press('Only Maria Lopez');
  await card.waitFor(() => expect(card.buttons()).toContain('Send to Maria Lopez'));
  expect(await send(card)).toMatchObject({
    route: { recipients: [{ address: 'maria@example.com', field: 'TO' }] },
  });
});

test('keeps each person and button in place while the agent adds, removes and resets', async () => {
  const { card } = await openEditor();
  card.press('Only Maria Lopez');
  await card.sees('Reply to all');
  const before = [...shown(card), ...card.buttons()];
  toggle(card, 'rosa@example.com');
  await becomes(card, 'rosa@example.com', true);
  toggle(card, 'support@example.com');
  await card.sees('To · support@example.com (your team)');
  toggle(card, 'maria@example.com');
  await becomes(card, 'maria@example.com', false);
  card.press('Reply to all');
  await card.sees('Send to Maria Lopez and 2 others');
  const withoutSend = (names: (string | null | undefined)[]) =>
    names.map((name) => name?.replace(/^Send.*/, ''));
  expect(withoutSend([...shown(card), ...card.buttons()])).toEqual(withoutSend(before));
});

test('adds an address in the field that the agent presses', async () => {
  const { card } = await openEditor();
  enter(card, 'boss@example.com');
  card.press('Add to Bcc');
  await card.sees('Bcc', 'bcc boss@example.com');
  await becomes(card, 'boss@example.com', true);
  expect((await send(card))?.route?.recipients).toContainEqual({
    address: 'boss@example.com',
    field: 'BCC',
  });
});

test.each([
  ['boss@', 'This isn’t a complete email address.'],
  ['Boss boss@example.com', 'This isn’t a complete email address.'],
  ['boss@example.com; lea@', 'This isn’t a complete email address.'],
  [`${'b'.repeat(290)}@example.com`, 'This isn’t a complete email address.'],
  ['boss@example.com.', 'This isn’t a complete email address.'],
  [' ; ', 'This isn’t a complete email address.'],
  ['PABLO@example.com', 'This address already gets the reply.'],
])('does not add %j', async (address, problem) => {
  const { card } = await openEditor();
  enter(card, address);
  card.press('Add to Cc');
  await card.waitFor(() =>
    expect(card.find(Input, { name: 'Recipient' }).props.validationMessage).toBe(problem),
  );
  expect(card.buttons()).toContain('Send to Maria Lopez and 2 others');
});

test.each([
  ['Boss <boss@example.com>', ['boss@example.com']],
  [
    '"Lopez, Maria" <lopez@example.com>, lea+vip@example.com',
    ['lopez@example.com', 'lea+vip@example.com'],
  ],
  ['Lopez, Ana <ana@example.com>; <bo@example.com>', ['ana@example.com', 'bo@example.com']],
  [
    'a@example.com,b@example.com; c@example.com d@example.com',
    ['a@example.com', 'b@example.com', 'c@example.com', 'd@example.com'],
  ],
  ['PABLO@example.com A@example.com a@EXAMPLE.com', ['a@EXAMPLE.com']],
  ['jörg@müller.example', ['jörg@müller.example']],
])('adds the addresses of %j', async (typed, addresses) => {
  const { card } = await openEditor();
  enter(card, typed);
  card.press('Add to Bcc');
  for (const address of addresses) await becomes(card, address, true);
  expect((await send(card))?.route?.recipients?.slice(3)).toEqual(
    addresses.map((address) => ({ address, field: 'BCC' })),
  );
});

test('suggests people from the thread, and marks the team and addresses without a reader', async () => {
  const earlier = aMessage({ id: 'm0', sender: { address: 'luis@example.com', field: 'FROM' } });
  const { card } = await openEditor({}, { messages: [aMessage(), earlier] });
  await card.sees('support@example.com (your team)', 'no-reply@example.com (no-reply)');
  expect(shown(card)).toContain('luis@example.com');
  enter(card, 'luis');
  await card.waitFor(() => expect(shown(card)).not.toContain('support@example.com'));
  toggle(card, 'luis@example.com');
  await becomes(card, 'luis@example.com', true);
});

test('does not send without a recipient in To, and keeps the text', async () => {
  const { card } = await openEditor();
  toggle(card, 'maria@example.com');
  await card.sees('No one is in To.');
  card.type(TEXT);
  card.press(SEND);
  expect(card.callsOf('sendReply')).toEqual([]);
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
});

test('keeps the chosen recipients when the thread is read again', async () => {
  const { card, responses } = await openEditor();
  card.press('Only Maria Lopez');
  responses.readThread = () =>
    okResponse(
      aConversation({
        thread,
        routes: routesOf({
          ...route,
          recipients: [...route.recipients, { address: 'new@example.com', field: 'CC' }],
        }),
      }),
    );
  expect(await card.draftOf('Broken zip')).toBe('');
  await card.waitFor(() => expect(card.buttons()).toContain('Send to Maria Lopez'));
});

test('keeps the chosen recipients when the chosen mailbox is gone', async () => {
  const sales = { ...route, channelAccountId: '13', from: { name: 'Sales' } };
  const { card, responses } = await openEditor(
    {},
    { routes: { ...routesOf(route), alternatives: [sales] } },
  );
  card.choose('From', '13');
  card.press('Only Maria Lopez');
  responses.readThread = () => okResponse(aConversation({ thread, routes: routesOf(route) }));
  expect(await card.draftOf('Broken zip')).toBe('');
  await card.waitFor(() => expect(card.buttons()).toContain('Send to Maria Lopez'));
});

test('returns to the recipients of the latest message', async () => {
  const { card } = await openEditor();
  card.press('Only Maria Lopez');
  await card.pressWhenReady('Reply to all');
  await card.sees('Send to Maria Lopez and 2 others');
});

test('forgets the choice after the reply was sent', async () => {
  const { card } = await openEditor();
  card.press('Only Maria Lopez');
  await send(card);
  await card.sees('Send to Maria Lopez and 2 others');
});

test('names who joined the conversation before the reply', async () => {
  const { card, responses } = await openEditor({
    sendReply: () => errorResponse('CHANGED', { reason: 'NEW_RECIPIENT' }),
  });
  card.press('Only Maria Lopez');
  responses.readThread = () =>
    okResponse(
      aConversation({
        thread,
        routes: routesOf({
          ...route,
          recipients: [...route.recipients, { address: 'new@example.com', field: 'CC' }],
        }),
      }),
    );
  card.type(TEXT);
  card.press(SEND);
  await card.sees(
    'Not sent: someone joined this thread',
    'New on this thread: new@example.com. Check who gets your reply.',
  );
  responses.sendReply = sent;
  card.press('Send anyway');
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[1]).toMatchObject({
    route: { recipients: [{ address: 'maria@example.com', field: 'TO' }] },
    knownRecipients: expect.arrayContaining(['new@example.com']),
  });
});

test('shows thirty people page by page', async () => {
  const copies = Array.from({ length: 30 }, (_, index) => ({
    address: `member${index + 1}@example.com`,
    field: 'CC' as const,
  }));
  const { card } = await openEditor(
    {},
    { routes: routesOf({ ...route, recipients: [...route.recipients.slice(0, 1), ...copies] }) },
  );
  await card.sees(
    'Send to Maria Lopez and 30 others',
    'cc member1@example.com and 29 others',
    'Cc (30)',
  );
  expect(shown(card)).not.toContain('member11@example.com');
  card.press('Next');
  await card.sees('member11@example.com', 'member20@example.com');
});

test('turns from the last page to the first, so that the buttons keep the focus', async () => {
  const copies = Array.from({ length: 15 }, (_, index) => ({
    address: `member${index + 1}@example.com`,
    field: 'CC' as const,
  }));
  const { card } = await openEditor(
    {},
    { routes: routesOf({ ...route, recipients: [...route.recipients.slice(0, 1), ...copies] }) },
  );
  card.press('Previous');
  await card.sees('2 / 2', 'member15@example.com');
  card.press('Next');
  await card.sees('1 / 2', 'member1@example.com');
});

test('adds a removed recipient back to the same field', async () => {
  const { card } = await openEditor();
  toggle(card, 'maria@example.com');
  await becomes(card, 'maria@example.com', false);
  toggle(card, 'maria@example.com');
  await becomes(card, 'maria@example.com', true);
  expect((await send(card))?.route?.recipients).toContainEqual({
    address: 'maria@example.com',
    field: 'TO',
  });
});

test('takes the place of the messages until the agent is done', async () => {
  const messages = [aMessage(), aMessage({ id: 'm0', text: 'Where is my parcel?' })];
  const { card } = await openEditor({}, { messages });
  expect(card.text()).not.toContain('Where is my parcel?');
  card.press('Done');
  await card.sees('Where is my parcel?');
  expect(card.text()).not.toContain('Add an email address');
});

test('gives way to the messages while the agent decides about a new one, and after sending', async () => {
  const messages = [aMessage(), aMessage({ id: 'm0', text: 'Where is my parcel?' })];
  const { card, responses } = await openEditor(
    { sendReply: () => errorResponse('CHANGED') },
    { messages },
  );
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Where is my parcel?', 'Send anyway');
  responses.sendReply = sent;
  card.press('Edit reply');
  await card.sees('Add an email address');
  card.advance(1_000);
  card.press(SEND);
  await card.sees('Sent at', 'Where is my parcel?');
});

test('an address that is typed but not added stops Send until it is added', async () => {
  const { card } = await openEditor();
  card.type(TEXT);
  enter(card, ' lea@example.com');
  card.press('Send to Maria Lopez and 2 others');
  await card.sees('Add lea@example.com to a list or clear the field before you send.');
  expect(card.callsOf('sendReply')).toEqual([]);
  card.press('Add to Bcc');
  card.press('Send to Maria Lopez and 3 others');
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')).toHaveLength(1);
});

test('“Done” adds an address that is typed', async () => {
  const { card } = await openEditor();
  enter(card, 'lea@example.com');
  card.press('Done');
  await card.sees('Send to Maria Lopez and 3 others');
  expect(card.text()).not.toContain('Add an email address');
  expect((await send(card))?.route?.recipients).toContainEqual({
    address: 'lea@example.com',
    field: 'CC',
  });
});

test('“Done” takes an address that gets the reply already', async () => {
  const { card } = await openEditor();
  enter(card, 'Pablo@example.com');
  card.press('Done');
  await card.waitFor(() => expect(card.text()).not.toContain('Add an email address'));
  expect((await send(card))?.route).not.toHaveProperty('recipients');
});

test('“Done” does not drop an address that is incomplete', async () => {
  const { card } = await openEditor();
  enter(card, 'lea@');
  card.press('Done');
  await card.sees('Add lea@ to a list or clear the field before you send.', 'Add an email address');
  enter(card, '');
  card.press('Done');
  await card.waitFor(() => expect(card.text()).not.toContain('Add an email address'));
});

test('keeps an address that is typed when the panel closes, and shows it before sending', async () => {
  const { card } = await openEditor();
  enter(card, 'lea@example.com');
  await card.draftOf('Broken zip');
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Add lea@example.com to a list or clear the field before you send.');
  expect(card.find(Input, { name: 'Recipient' }).props.defaultValue).toBe('lea@example.com');
  expect(card.callsOf('sendReply')).toEqual([]);
});

test('an address that is typed does not stop a reply that is no longer an email', async () => {
  const { card, responses } = await openEditor();
  enter(card, 'lea@example.com');
  const chat = { channelId: '1000', channelAccountId: '7', from: {}, recipients: [] };
  responses.readThread = () => okResponse(aConversation({ thread, routes: routesOf(chat) }));
  await card.draftOf('Broken zip');
  await card.sees('Live chat to');
  await send(card);
  expect(card.callsOf('sendReply')).toHaveLength(1);
});
