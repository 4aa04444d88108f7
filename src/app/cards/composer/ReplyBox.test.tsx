import { Input, Select, TextArea } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import type { Conversation } from '../contract/conversation.ts';
import type { ReplyRoute } from '../contract/route.ts';
import {
  aConversation,
  aMessage,
  answered,
  aReply,
  aThread,
  emailRoute,
  minutesAgo,
  refused,
} from '../testing/conversations.ts';
import { openThread } from '../testing/openThread.ts';

const TEXT = 'A new one is on its way.';
const SEND = 'Send';

type Card = Awaited<ReturnType<typeof openThread>>['card'];

const field = (card: Card) => card.find(TextArea).props;
const isDisabled = (card: Card, name: string) => card.button(name).props.disabled === true;
const reply = aReply({ subject: 'Re: Broken zip' });
const sent = () => answered({ outcome: 'sent' as const, message: reply });

test('says before sending how the reply will travel', async () => {
  const { card } = await openThread();
  await card.sees('E-mail to maria@example.com, from Support <support@example.com>');
  expect(field(card)).toMatchObject({ label: 'Reply', name: 'Reply' });
});

test('the button says whom the reply goes to, and is the only one called Send', async () => {
  const { card } = await openThread();
  card.mocks.useCrmProperties.willCall(() => ({
    ...card.mocks.useCrmProperties.getOriginal()([]),
    properties: { firstname: 'Maria', lastname: 'Lopez' },
  }));
  expect(await card.draftOf('Broken zip')).toBe('');
  expect(card.buttons().filter((name) => name?.toLowerCase().includes('send'))).toEqual([
    'Send to Maria',
  ]);
});

test('names people in copy, and never a channel’s opaque ids', async () => {
  const { card } = await openThread(
    {},
    {
      routes: {
        kind: 'open',
        alternatives: [],
        route: {
          ...emailRoute,
          channelId: '1000',
          from: { name: 'Website chat' },
          recipients: [
            { address: 'e1f5a0c2', field: 'TO' },
            { address: 'pablo@example.com', field: 'CC' },
          ],
        },
      },
    },
  );
  await card.sees('Live chat to the customer, cc pablo@example.com, from Website chat');
});

test('a reply crosses with its route, what the agent saw and an attempt, then shows on the thread', async () => {
  const { card } = await openThread({ sendReply: sent });
  card.type(`  ${TEXT}\n`);
  card.press(SEND);
  await card.sees('Sent at 14:00.', TEXT, 'Ana Torres (you)');
  expect(card.callsOf('sendReply')).toEqual([
    {
      action: 'sendReply',
      record: { objectTypeId: '0-1', objectId: '101' },
      agent: { userId: 1 },
      threadId: '900',
      text: TEXT,
      route: { channelId: '1002', channelAccountId: '12', subject: 'Re: Broken zip' },
      seenMessageId: 'm1',
      attemptId: 'attempt-1',
    },
  ]);
  expect(field(card).defaultValue).toBe('');
});

test('once sent, nobody waits any more and the row shows the reply, without a new list', async () => {
  const { card } = await openThread({ sendReply: sent });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('1 open · nobody waits', `Ana Torres: ${TEXT}`);
  expect(card.callsOf('listThreads')).toHaveLength(1);
  expect(card.callsOf('previewThreads')).toHaveLength(1);
});

test.each(['', '  \n '])(
  'an empty reply (%j) is stopped before anything is asked',
  async (text) => {
    const { card } = await openThread();
    card.type(text);
    card.press(SEND);
    await card.sees('Write a reply first.');
    expect(card.callsOf('sendReply')).toEqual([]);
    card.type('👍');
    await card.waitFor(() => expect(card.text()).not.toContain('Write a reply first.'));
  },
);

test('an emoji alone is a reply', async () => {
  const { card } = await openThread({ sendReply: sent });
  card.type('👍');
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[0]).toMatchObject({ text: '👍' });
});

test('five presses send once', async () => {
  const { card } = await openThread({ sendReply: () => new Promise(() => undefined) });
  card.type(TEXT);
  const [send] = card.findButtons(SEND);
  for (let press = 0; press < 5; press++) send?.trigger('onClick');
  expect(card.callsOf('sendReply')).toHaveLength(1);
});

test('the field takes what HubSpot fires on a keystroke and on leaving it', async () => {
  const { card } = await openThread({ sendReply: sent });
  card.type('A new');
  card.leaveField(TEXT);
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[0]).toMatchObject({ text: TEXT });
});

test('typing draws nothing again', async () => {
  const { card } = await openThread();
  const before = card.getRootNode();
  card.type('A');
  card.type('A new');
  expect(card.getRootNode()).toBe(before);
});

test('a field that was cleared cannot bring its old text back', async () => {
  const { card } = await openThread({ sendReply: sent });
  card.type(TEXT);
  const old = field(card);
  card.press(SEND);
  await card.sees('Sent at');
  old.onChange?.(TEXT);
  card.press(SEND);
  await card.sees('Write a reply first.');
});

test('what was typed after the press stays in the draft, and what was sent does not', async () => {
  let finish: (answer: ReturnType<typeof sent>) => void = () => undefined;
  const { card } = await openThread({
    sendReply: () => new Promise((resolve) => (finish = resolve)),
  });
  card.type(TEXT);
  card.press(SEND);
  card.type(`${TEXT} P.S.`);
  finish(sent());
  await card.sees('Sent at');
  expect(await card.draftOf('Broken zip')).toBe('P.S.');
});

test('a draft survives closing the panel and refreshing the list', async () => {
  const { card } = await openThread();
  card.type(TEXT);
  card.press('Refresh');
  await card.sees('Refreshing…');
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
});

test('a reply that HubSpot refused is not sent: the reason is told and the draft kept', async () => {
  const { card } = await openThread({
    sendReply: () => refused('REJECTED', { message: 'Your user may not send from this inbox.' }),
  });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not sent. Your text is kept.', 'Your user may not send from this inbox.');
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
  expect(isDisabled(card, SEND)).toBe(false);
});

test('a reply that HubSpot took but did not deliver says why and keeps the draft', async () => {
  const { card } = await openThread({
    sendReply: () =>
      answered({
        outcome: 'sent',
        message: aReply({ delivery: { state: 'failed', reason: 'Mailbox full.' } }),
      }),
  });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('could not deliver it: Mailbox full.', 'Not delivered: Mailbox full.');
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
  expect(card.text()).not.toContain('Sent at');
});

test('a read-only channel says why instead of offering a box', async () => {
  const { card } = await openThread(
    {},
    { routes: { kind: 'closed', reason: 'HubSpot does not send WhatsApp through its API.' } },
  );
  await card.sees('You cannot reply from here', 'HubSpot does not send WhatsApp through its API.');
  expect(card.maybeFind(TextArea)).toBeNull();
});

test('what was written stays in sight when the channel stops taking replies', async () => {
  const { card, answers } = await openThread({
    sendReply: () => refused('READ_ONLY_CHANNEL', { message: 'The mailbox was switched off.' }),
  });
  answers.readThread = () =>
    answered(aConversation({ routes: { kind: 'closed', reason: 'No mailbox can send this.' } }));
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not sent. Your text is kept.', 'No mailbox can send this.');
  expect(field(card)).toMatchObject({ defaultValue: TEXT });
  expect(card.findButtons(SEND)).toEqual([]);
});

test('a way that is gone gives room to the one there is now, the text kept', async () => {
  const { card, answers } = await openThread({ sendReply: () => refused('INVALID_REQUEST') });
  const mailbox = { ...emailRoute, channelAccountId: '13', from: { name: 'Sales' } };
  answers.readThread = () =>
    answered(aConversation({ routes: { kind: 'open', route: mailbox, alternatives: [] } }));
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not sent. Your text is kept.', 'from Sales');
  answers.sendReply = sent;
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[1]).toMatchObject({ route: { channelAccountId: '13' } });
});

test('an unconfirmed reply can be checked even where nothing more can be written', async () => {
  const { card, answers } = await openThread({ sendReply: () => unconfirmed() });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Check again');
  answers.readThread = () =>
    answered(aConversation({ routes: { kind: 'closed', reason: 'HubSpot did not say.' } }));
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
  answers.checkSend = sent;
  card.press('Check again');
  await card.sees('HubSpot did not say.', 'Sent at 14:00.');
});

const newer = aMessage({ id: 'm9', at: minutesAgo(0), text: 'Forget it, I found it.' });
const changed = () => aConversation({ messages: [newer, aMessage()] });

test('when the customer wrote meanwhile, their message is shown and the agent decides', async () => {
  const { card, answers } = await openThread({ sendReply: () => refused('CHANGED') });
  answers.readThread = () => answered(changed());
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not sent: 1 new message', 'Forget it, I found it.', 'New');
  expect(await card.draftOf('Broken zip')).toBe(TEXT);

  answers.sendReply = sent;
  card.press('Send anyway');
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[1]).toMatchObject({
    seenMessageId: 'm9',
    attemptId: 'attempt-2',
    evenIfChanged: true,
  });
});

test('after a look at what is new, an edited reply goes out as a plain one', async () => {
  const { card, answers } = await openThread({ sendReply: () => refused('CHANGED') });
  answers.readThread = () => answered(changed());
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not sent: 1 new message');
  card.press('Edit reply');
  await card.waitFor(() => expect(card.text()).not.toContain('Not sent'));
  answers.sendReply = sent;
  card.type('Glad you found it!');
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[1]).toMatchObject({
    text: 'Glad you found it!',
    seenMessageId: 'm9',
  });
  expect(card.callsOf('sendReply')[1]).not.toHaveProperty('evenIfChanged');
});

test('what is new must be seen before "Send anyway" is offered', async () => {
  const { card, answers } = await openThread({ sendReply: () => refused('CHANGED') });
  answers.readThread = () => refused('UNAVAILABLE');
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not sent: this thread changed', 'Try again');
  expect(card.buttons()).not.toContain('Send anyway');
  answers.readThread = () => answered(changed());
  card.press('Try again');
  await card.sees('Send anyway', 'Forget it, I found it.');
});

const unconfirmed = (startedAt = minutesAgo(0)) =>
  answered({ outcome: 'unconfirmed' as const, startedAt, messages: [newer, aMessage()] });

test('an unconfirmed reply keeps the draft, shows the thread, and offers Check again and Resend', async () => {
  const { card } = await openThread({ sendReply: () => unconfirmed() });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not certain that this was sent', 'At 14:00 it was not on the thread');
  await card.sees('Forget it, I found it.', 'Check again', 'Resend');
  expect(field(card).readOnly).toBe(true);
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
  expect(card.findButtons(SEND)).toEqual([]);
});

test('what nobody has looked for since is not called absent, and not offered to be sent again', async () => {
  const { card, answers } = await openThread({
    sendReply: () =>
      answered({ outcome: 'unconfirmed', startedAt: minutesAgo(0), messages: [], unseen: true }),
  });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not certain that this was sent', 'HubSpot’s answer was lost.');
  expect(card.text()).not.toContain('it was not on the thread');
  expect(card.buttons()).not.toContain('Resend');
  answers.checkSend = () => unconfirmed();
  card.press('Check again');
  await card.sees('At 14:00 it was not on the thread', 'Resend');
});

test('Check again finds the reply and only then clears the draft', async () => {
  const { card, answers } = await openThread({
    sendReply: () => unconfirmed('2026-11-17T13:59:58Z'),
  });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Check again');
  answers.checkSend = sent;
  card.press('Check again');
  await card.sees('Sent at 14:00.');
  expect(card.callsOf('checkSend')).toMatchObject([
    {
      threadId: '900',
      attemptId: 'attempt-1',
      text: TEXT,
      startedAt: '2026-11-17T13:59:58Z',
      seenMessageId: 'm1',
    },
  ]);
  expect(field(card).defaultValue).toBe('');
});

test('Resend is a new attempt', async () => {
  const { card, answers } = await openThread({ sendReply: () => unconfirmed() });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Resend');
  answers.sendReply = sent;
  card.press('Resend');
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[1]).toMatchObject({
    attemptId: 'attempt-2',
    seenMessageId: 'm9',
  });
});

test('a function that crashed during a send is unconfirmed, and looked up before anything else', async () => {
  const { card, answers } = await openThread({
    checkSend: () => unconfirmed(),
  });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not certain that this was sent', 'Resend');
  expect(card.callsOf('checkSend')).toMatchObject([
    { attemptId: 'attempt-1', text: TEXT, startedAt: minutesAgo(0) },
  ]);
  answers.checkSend = sent;
  card.press('Check again');
  await card.sees('Sent at');
});

test('while nothing answers, Resend is not offered and the draft stays', async () => {
  const { card } = await openThread();
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not certain that this was sent', 'No answer', 'Check again');
  expect(card.buttons()).not.toContain('Resend');
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
});

test('a reply under way is told of when the panel is opened again', async () => {
  let finish: (message: ReturnType<typeof sent>) => void = () => undefined;
  const { card } = await openThread({
    sendReply: () => new Promise((resolve) => (finish = resolve)),
  });
  card.type(TEXT);
  card.press(SEND);
  card.closeThread('Broken zip');
  card.openThread('Broken zip');
  await card.sees('Sending…');
  finish(sent());
  await card.sees('Sent at');
});

test('after a reply the thread is read again; until HubSpot lists the reply, the card remembers it', async () => {
  const { card, answers } = await openThread({ sendReply: sent });
  answers.readThread = () => answered(aConversation({ thread: aThread({ assignedTo: 'A-1' }) }));
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Assignee: Ana Torres (you)');
  await card.sees('1 open · nobody waits', `Ana Torres: ${TEXT}`);
  expect(card.text().split(TEXT)).toHaveLength(3);
});

test('a row keeps its name when the reply carries another subject', async () => {
  const { card, answers } = await openThread({ sendReply: sent });
  const thread = aThread({ assignedTo: 'A-1', latestSentAt: reply.at, latestMessageAt: reply.at });
  answers.readThread = () => answered(aConversation({ thread, messages: [reply, aMessage()] }));
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Assignee: Ana Torres (you)');
  expect(card.rows()).toEqual(['Broken zip']);
});

test('while the card asks what to do with a stopped reply, Send is out of the way', async () => {
  const { card, answers } = await openThread({ sendReply: () => refused('CHANGED') });
  answers.readThread = () => answered(changed());
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Send anyway');
  expect(card.buttons().filter((name) => name?.includes('Send'))).toEqual(['Send anyway']);
});

const sales = {
  ...emailRoute,
  channelAccountId: '13',
  from: { name: 'Sales', address: 'sales@example.com' },
};
const twoWays = {
  routes: { kind: 'open', route: emailRoute, alternatives: [sales] },
} as const satisfies Partial<Conversation>;

test('where there is a choice, a reply leaves from the address the agent picks, under their subject', async () => {
  const { card } = await openThread({ sendReply: sent }, { ...twoWays });
  expect(card.maybeFind(Select)).toBeNull();
  card.press('Change');
  await card.waitFor(() => card.find(Select));
  expect(card.find(Select).props.tooltip).toContain('the way the latest message came');
  card.pick('13');
  await card.sees('from Sales <sales@example.com>');
  card.find(Input).props.onInput?.('Your new tent');
  card.press('Done');
  await card.sees('Subject: Your new tent');
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[0]).toMatchObject({
    route: { channelId: '1002', channelAccountId: '13', subject: 'Your new tent' },
  });
});

test('a chosen way that is gone gives room to the one the reply takes by itself', async () => {
  const { card, answers } = await openThread({ sendReply: sent }, { ...twoWays });
  card.press('Change');
  card.pick('13');
  await card.sees('from Sales');
  answers.readThread = () => answered(aConversation());
  expect(await card.draftOf('Broken zip')).toBe('');
  await card.sees('from Support');
});

test('a mail that has no subject yet can be given one', async () => {
  const plain = { ...emailRoute, subject: undefined };
  const { card } = await openThread(
    { sendReply: sent },
    { routes: { kind: 'open', route: plain, alternatives: [] } },
  );
  card.press('Change');
  await card.waitFor(() => card.find(Input));
  card.find(Input).props.onInput?.('Your new tent');
  card.press('Done');
  await card.sees('Subject: Your new tent');
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[0]).toMatchObject({ route: { subject: 'Your new tent' } });
});

test('a chat with one way out has nothing to change', async () => {
  const chat: ReplyRoute = {
    channelId: '1000',
    channelAccountId: '9',
    from: { name: 'Website chat' },
    recipients: [],
  };
  const { card } = await openThread(
    {},
    { routes: { kind: 'open', route: chat, alternatives: [] } },
  );
  expect(card.buttons()).not.toContain('Change');
  expect(card.buttons()).toContain('Send');
});

test('Send and close closes the thread once the reply is sent', async () => {
  const closed = aThread({ status: 'CLOSED' });
  const { card, answers } = await openThread({
    sendReply: sent,
    setThreadStatus: () => answered(closed),
  });
  answers.readThread = () => answered(aConversation({ thread: closed }));
  card.type(TEXT);
  card.pressItem('Send and close');
  await card.sees('Sent at 14:00.', 'Closed.', 'Reopen');
  expect(card.callsOf('setThreadStatus')).toMatchObject([{ threadId: '900', status: 'CLOSED' }]);
});

test('a thread that could not be closed after its reply says so, and closes on Try again', async () => {
  const { card, answers } = await openThread({
    sendReply: sent,
    setThreadStatus: () => refused('UNAVAILABLE'),
  });
  card.type(TEXT);
  card.pressItem('Send and close');
  await card.sees('Sent at 14:00.', 'Sent, but not closed', 'This is on HubSpot’s side.');
  card.type('More to say');
  answers.setThreadStatus = () => answered(aThread({ status: 'CLOSED' }));
  card.press('Try again');
  await card.sees('Closed.');
  expect(card.callsOf('sendReply')).toHaveLength(1);
});

test.each([
  ['refused', () => refused('REJECTED')],
  [
    'not delivered',
    () =>
      answered({ outcome: 'sent' as const, message: aReply({ delivery: { state: 'failed' } }) }),
  ],
])('a thread whose reply was %s stays open', async (_, sendReply) => {
  const { card } = await openThread({ sendReply });
  card.type(TEXT);
  card.pressItem('Send and close');
  await card.sees('Your text is kept.');
  expect(card.callsOf('setThreadStatus')).toEqual([]);
});

test('a reply found by Check again still closes its thread', async () => {
  const { card, answers } = await openThread({
    sendReply: () => unconfirmed(),
    setThreadStatus: () => answered(aThread({ status: 'CLOSED' })),
  });
  card.type(TEXT);
  card.pressItem('Send and close');
  await card.sees('Check again');
  answers.checkSend = sent;
  card.press('Check again');
  await card.sees('Sent at', 'Closed.');
});

test('with Undo switched on, a reply waits and can be called back', async () => {
  const { card } = await openThread({ sendReply: sent }, {}, { settings: { undoSeconds: 5 } });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Undo', 'Sends in 5 seconds.', 'Stay on this page');
  expect(card.button(SEND).props.disabled).toBe(true);
  card.pass(4_000);
  card.closeThread('Broken zip');
  card.openThread('Broken zip');
  await card.sees('Sends in 1 second.');
  card.press('Undo');
  card.pass(9_000);
  await card.waitFor(() => expect(card.button(SEND).props.disabled).toBe(false));
  expect(card.callsOf('sendReply')).toEqual([]);
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
});

test('with Undo switched on, a reply leaves once, when the time is over', async () => {
  const { card } = await openThread({ sendReply: sent }, {}, { settings: { undoSeconds: 5 } });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Sends in');
  card.closeThread('Broken zip');
  card.pass(5_000);
  await card.waitFor(() => expect(card.callsOf('sendReply')).toHaveLength(1));
  card.openThread('Broken zip');
  await card.sees('Sent at');
});

test('a reply that is on the thread already, as from another tab, says so and no more', async () => {
  const { card, answers } = await openThread({
    sendReply: () => refused('CHANGED', { why: 'ALREADY_THERE' }),
  });
  answers.readThread = () => answered(changed());
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not sent: your reply is already on the thread', 'Resend', 'Edit reply');
  expect(card.text()).not.toContain('Somebody wrote');
  answers.sendReply = sent;
  card.press('Resend');
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[1]).toMatchObject({ evenIfChanged: true });
});

test('whose thread it is gives way to what became of a reply', async () => {
  const { card, answers } = await openThread(
    { sendReply: () => refused('UNAVAILABLE') },
    { thread: aThread({ assignedTo: 'A-2' }) },
  );
  card.type(TEXT);
  await card.sees('has this thread');
  card.press(SEND);
  await card.sees('Not sent');
  expect(card.text()).not.toContain('has this thread');
  delete answers.sendReply;
  card.press(SEND);
  await card.sees('Not certain that this was sent');
  expect(card.text()).not.toContain('has this thread');
});
