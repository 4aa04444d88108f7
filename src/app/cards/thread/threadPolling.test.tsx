import { Tag } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import {
  aComment,
  aConversation,
  aList,
  aMessage,
  okResponse,
  aReply,
  aThread,
  minutesAgo,
  errorResponse,
} from '../testing/fixtures.ts';
import { openThread } from '../testing/openThread.ts';
import { sent } from '../testing/sendFixtures.ts';

const TEN_SECONDS = 10_000;

/** Waits until effects of the latest render have run. */
const effectsRun = () => new Promise((resolve) => setTimeout(resolve));

/** Waits until the thread is read, which its preview does not show, and its polls are scheduled. */
async function pollsScheduled({ card }: Opened) {
  await card.sees('Updated 14:00');
  await effectsRun();
}

/** Advances the card's clock in steps and lets effects run. */
async function advance({ card }: Opened, seconds: number) {
  for (let passed = 0; passed < seconds; passed += 10) {
    await effectsRun();
    card.advance(TEN_SECONDS);
  }
}

const newer = aMessage({ id: 'm8', at: minutesAgo(1), text: 'And the poles?' });
const note = aComment({ id: 'c8', at: minutesAgo(0), text: 'I have spare poles.' });
const changedConversation = () => aConversation({ messages: [note, newer, aMessage()] });

type Opened = Awaited<ReturnType<typeof openThread>>;

/** Waits for one poll. */
async function waitForPoll(opened: Opened) {
  const { card } = opened;
  const reads = card.callsOf('readThread').length;
  await advance(opened, 30);
  await card.waitFor(() => expect(card.callsOf('readThread').length).toBe(reads + 1));
}

test('shows new messages at once while the agent writes nothing', async () => {
  const opened = await openThread();
  const { card, responses } = opened;
  responses.readThread = () => okResponse(changedConversation());
  await waitForPoll(opened);
  await card.sees('And the poles?', 'I have spare poles.');
  expect(card.text()).not.toContain('new message');
  expect(card.findAll(Tag, (node) => node.text === 'New')).toHaveLength(2);
});

test('announces new messages to an agent who is writing, and shows them on request', async () => {
  const opened = await openThread();
  const { card, responses } = opened;
  await card.sees('Updated 14:00');
  card.type('When');
  responses.readThread = () => okResponse(changedConversation());
  await waitForPoll(opened);
  await card.sees('2 new messages');
  expect(card.text()).not.toContain('And the poles?');
  card.press('Show');
  await card.sees('And the poles?', 'I have spare poles.');
  expect(card.text()).not.toContain('new message');
  expect(card.findAll(Tag, (node) => node.text === 'New')).toHaveLength(2);
});

test('shows new messages at once after a reply was sent', async () => {
  const opened = await openThread({ sendReply: sent });
  const { card, responses } = opened;
  card.type('On its way.');
  card.press('Send');
  await card.sees('Sent at');
  responses.readThread = () => okResponse(changedConversation());
  await waitForPoll(opened);
  await card.sees('And the poles?');
  expect(card.text()).not.toContain('2 new messages');
});

test('does not report hidden messages as seen when replying', async () => {
  const opened = await openThread({ sendReply: () => errorResponse('CHANGED') });
  const { card, responses } = opened;
  responses.readThread = () => okResponse(changedConversation());
  card.type('On its way.');
  await waitForPoll(opened);
  await card.sees('2 new messages');
  card.press('Send');
  await card.sees('Not sent: 2 new messages', 'And the poles?');
  expect(card.callsOf('sendReply')).toMatchObject([{ seenMessageId: 'm1' }]);
});

test('polls sooner, but not more often, while the agent types a reply', async () => {
  const opened = await openThread();
  const { card, responses } = opened;
  await pollsScheduled(opened);
  responses.readThread = () => okResponse(changedConversation());
  card.advance(TEN_SECONDS - 1_000);
  card.type('W');
  expect(card.callsOf('readThread')).toHaveLength(1);
  card.advance(1_000);
  card.type('Wh');
  card.type('Whe');
  await card.sees('2 new messages');
  card.type('When');
  expect(card.callsOf('readThread')).toHaveLength(2);
});

test('polls sooner while the agent types a comment', async () => {
  const opened = await openThread();
  const { card, responses } = opened;
  await pollsScheduled(opened);
  responses.readThread = () => okResponse(changedConversation());
  card.switchTo('comment');
  await card.sees('Only your team sees this');
  await effectsRun();
  card.advance(TEN_SECONDS);
  card.type('Luis, ');
  await card.sees('2 new messages');
});

test.each([
  ['the account has few calls left', { limit: 100, remaining: 40 }],
  ['the day has few calls left', { dailyLimit: 1_000, dailyRemaining: 100 }],
])('does not poll sooner while typing when %s', async (_, budget) => {
  const opened = await openThread({
    readThread: () => ({ ok: true, data: aConversation(), budget }),
  });
  const { card } = opened;
  await pollsScheduled(opened);
  card.advance(TEN_SECONDS);
  card.type('W');
  expect(card.callsOf('readThread')).toHaveLength(1);
});

test('does not poll sooner while typing after a failed poll', async () => {
  const opened = await openThread();
  const { card, responses } = opened;
  await pollsScheduled(opened);
  responses.readThread = () => errorResponse('UNAVAILABLE');
  card.advance(TEN_SECONDS);
  card.type('W');
  await card.sees('Not updated since 14:00');
  await effectsRun();
  card.advance(TEN_SECONDS);
  card.type('Wh');
  expect(card.callsOf('readThread')).toHaveLength(2);
});

test('keeps the draft during a poll', async () => {
  const opened = await openThread();
  const { card, responses } = opened;
  card.type('Half a sen');
  responses.readThread = () => okResponse(changedConversation());
  await waitForPoll(opened);
  await card.sees('2 new messages');
  expect(await card.draftOf('Broken zip')).toBe('Half a sen');
});

test('updates assignee, status and delivery in place without an announcement', async () => {
  const opened = await openThread({}, { messages: [aReply(), aMessage()] });
  const { card, responses } = opened;
  const thread = aThread({ status: 'CLOSED', assignedTo: 'A-2' });
  responses.listThreads = () => okResponse(aList([thread]));
  responses.readThread = () =>
    okResponse(
      aConversation({
        thread,
        messages: [aReply({ delivery: { state: 'failed', reason: 'Mailbox full.' } }), aMessage()],
      }),
    );
  await waitForPoll(opened);
  await card.sees('Closed', 'Luis Ferrer', 'Not delivered: Mailbox full.');
  expect(card.text()).not.toContain('new message');
});

test('keeps the thread and shows since when it is outdated after a failed poll', async () => {
  const opened = await openThread();
  const { card, responses } = opened;
  responses.readThread = () => errorResponse('UNAVAILABLE');
  await waitForPoll(opened);
  await card.sees('Not updated since 14:00', 'The zip broke on day one.');
  expect(card.text()).not.toContain('HubSpot isn’t available');
});

test('polls at once on Refresh', async () => {
  const { card, responses } = await openThread();
  responses.readThread = () => okResponse(changedConversation());
  card.pressInThread('Refresh');
  await card.sees('And the poles?');
});

test('ignores a poll result that is older than the agent’s own change', async () => {
  let finishPoll: (answer: ReturnType<typeof unchanged>) => void = () => undefined;
  const unchanged = () => okResponse(aConversation());
  const { card, responses } = await openThread({
    setThreadStatus: () => okResponse(aThread({ status: 'CLOSED' })),
  });
  responses.readThread = () => new Promise((resolve) => (finishPoll = resolve));
  card.pressInThread('Refresh');
  await card.sees('Refreshing…');
  card.press('Close thread');
  await card.sees('Reopen');
  finishPoll(unchanged());
  await effectsRun();
  await effectsRun();
  expect(card.buttons()).toContain('Reopen');
});

const chat = { thread: aThread({ channelId: '1000' }) };

/** How often the thread is polled in the next minutes. */
async function pollsWithin(minutes: number, opened: Opened) {
  const reads = () => opened.card.callsOf('readThread').length;
  const before = reads();
  await advance(opened, minutes * 60);
  return reads() - before;
}

test('polls an open chat every ten seconds until five minutes after the last message', async () => {
  const opened = await openThread({}, { ...chat, messages: [aMessage({ at: minutesAgo(-4) })] });
  await pollsScheduled(opened);
  expect(await pollsWithin(8, opened)).toBeGreaterThan(40);
  await advance(opened, 60);
  expect(await pollsWithin(1, opened)).toBe(0);
});

test('polls an old open chat every ten seconds again when the agent types', async () => {
  const opened = await openThread({ assignThread: () => okResponse(aThread()) }, chat);
  await pollsScheduled(opened);
  await advance(opened, 5 * 60);
  opened.card.press('Assign to me');
  expect(await pollsWithin(1, opened)).toBeLessThan(4);
  opened.card.type('Hello');
  expect(await pollsWithin(1, opened)).toBeGreaterThan(4);
});

test('does not poll a closed thread', async () => {
  const opened = await openThread();
  const { card } = opened;
  card.closeThread('Broken zip');
  await card.waitFor(() => expect(card.text()).not.toContain('Write a reply'));
  await advance(opened, 60);
  expect(card.callsOf('readThread')).toHaveLength(1);
});
