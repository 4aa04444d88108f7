import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FaultRequest } from 'hubspot-simulator';
import { startDriver, type Driver, type RecordPage } from './driver.ts';

const POLES = { id: '70010001', name: 'Snapped poles on all six Kestrel tents' };
const CHAT = { name: 'Still there?' };
const TEXT = 'Six new poles left today, tracked.';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

async function open(tab?: 'Comment'): Promise<RecordPage> {
  const opened = await driver.open('record=contact/101&agent=9002');
  await opened.openThread(POLES.name);
  if (tab) {
    await opened.panel.getByRole('button', { name: tab, exact: true }).click();
    await opened.panel.getByRole('textbox', { name: 'Internal comment' }).waitFor();
  }
  return opened;
}

const box = ({ panel }: RecordPage) =>
  panel.getByRole('textbox', { name: /^(Reply|Internal comment)/ });
const button = ({ panel }: RecordPage, name: string) =>
  panel.getByRole('button', { name, exact: true });
const shows = ({ panel }: RecordPage, text: string | RegExp) =>
  panel.getByText(text).first().waitFor();
const fail = (...faults: FaultRequest[]) => driver.sandbox.simulator.faults.set(faults);
const recover = () => driver.sandbox.simulator.faults.clear();

async function pick(opened: RecordPage, menu: string, item: string) {
  await button(opened, menu).click();
  await opened.page.getByRole('menuitem', { name: item }).click();
}

/** Stored messages of the thread with this text, oldest first. */
const stored = (text = TEXT) =>
  driver.sandbox.simulator.store
    .messagesOf(POLES.id)
    .map(({ wire }) => wire)
    .filter((wire) => 'text' in wire && wire.text.includes(text));
const thread = () => driver.sandbox.simulator.store.threads.get(POLES.id);

/** Changes the thread as somebody else. */
async function meanwhile(path: string, body: unknown) {
  const response = await fetch(`${driver.sandbox.url}/_sandbox/threads/${POLES.id}/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.ok).toBe(true);
}

it('names the recipient and the assignee before the agent types, and assigns the thread on Take over', async () => {
  const opened = await open();
  await shows(opened, 'Priya Raman has this thread');
  const called = (name: string) => opened.panel.getByRole('button', { name }).allTextContents();
  await expect.poll(() => called('Send')).toEqual(['Send to Nora', 'Send and close']);
  await expect.poll(() => called('Assign to me')).toHaveLength(1);
  await expect
    .poll(async () => (await called('Close')).filter((text) => text !== ''))
    .toEqual(['Close thread', 'Send and close']);
  expect(await opened.panel.getByRole('textbox', { name: 'Reply' }).count()).toBe(1);

  await opened.panel.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect.poll(() => called('Send')).toEqual([]);
  await expect.poll(() => called('Add comment')).toHaveLength(1);

  await opened.panel.getByRole('button', { name: 'Reply', exact: true }).click();
  await button(opened, 'Take over').click();
  await button(opened, 'Jonas Lindqvist (you)').waitFor();
  expect(thread()?.assignedTo).toBe('A-9002');
});

const SENDING = 'POST *messages';

/** What the card says for each outcome. */
const NOTICES = {
  Reply: { sent: 'Sent at', not: 'Not sent.', unsure: 'We can’t tell whether this was sent' },
  Comment: { sent: 'Added at', not: 'Not added.', unsure: 'We can’t tell whether this was added' },
};
type Outcome = keyof (typeof NOTICES)['Reply'];

const FAULTS: [fault: string, faults: FaultRequest[], outcome: Outcome, times: number][] = [
  ['is down', [{ name: 'error-before', status: 503 }], 'not', 0],
  ['loses the response', [{ name: 'error-after', on: SENDING, status: 'reset' }], 'sent', 1],
  [
    'loses the response and shows the message a minute later',
    [
      { name: 'error-after', on: SENDING, status: 502 },
      { name: 'late-message', on: SENDING, milliseconds: 60_000 },
    ],
    'unsure',
    0,
  ],
];

describe.each(['Reply', 'Comment'] as const)('a text in the tab %s', (tab) => {
  const send = (opened: RecordPage) =>
    opened.panel
      .getByRole('button', { name: tab === 'Reply' ? /^Send to / : 'Add comment' })
      .click();

  it.each(FAULTS)('reports its outcome when HubSpot %s', async (_, faults, outcome, count) => {
    const opened = await open(tab === 'Comment' ? tab : undefined);
    await box(opened).fill(TEXT);
    fail(...faults);
    await send(opened);
    await shows(opened, NOTICES[tab][outcome]);
    await opened.waitUntilStable();
    expect(stored()).toHaveLength(count);
    expect(await box(opened).inputValue()).toBe(outcome === 'sent' ? '' : TEXT);

    recover();
    if (outcome === 'not') await send(opened);
    if (outcome === 'unsure') {
      driver.sandbox.simulator.clock.advance(61_000);
      await button(opened, 'Check again').click();
    }
    await shows(opened, NOTICES[tab].sent);
    await opened.waitUntilStable();
    expect(stored()).toHaveLength(1);
  });

  it('can be sent again only after the thread was checked', async () => {
    const opened = await open(tab === 'Comment' ? tab : undefined);
    await box(opened).fill(TEXT);
    fail({ name: 'error-before', on: SENDING, status: 500 });
    await send(opened);
    await shows(opened, NOTICES[tab].unsure);
    await shows(opened, 'It wasn’t on the thread at');
    recover();
    await button(opened, tab === 'Reply' ? 'Resend' : 'Add again').click();
    await shows(opened, NOTICES[tab].sent);
    await opened.waitUntilStable();
    expect(stored()).toHaveLength(1);
  });
});

it('stops a reply after new messages, shows them, and sends the reply on request', async () => {
  const opened = await open();
  await box(opened).fill(TEXT);
  await meanwhile('customer-reply', { text: 'Forget the poles.' });
  await meanwhile('colleague-reply', { userId: 9003, text: 'On it.' });
  await opened.panel.getByRole('button', { name: /^Send to / }).click();
  await shows(opened, 'Not sent: 2 new messages');
  await shows(opened, 'Forget the poles.');
  await shows(opened, 'On it.');
  expect(stored()).toEqual([]);
  expect(await box(opened).inputValue()).toBe(TEXT);
  await button(opened, 'Send anyway').click();
  await shows(opened, 'Sent at');
  expect(stored()).toHaveLength(1);
});

it('closes the thread with the reply, or reports that it did not', async () => {
  const opened = await open();
  await box(opened).fill(TEXT);
  fail({ name: 'error-before', on: 'updateThread', status: 503 });
  await button(opened, 'Send and close').click();
  await shows(opened, 'Reply sent, but the thread is still open');
  expect([stored().length, thread()?.status]).toEqual([1, 'OPEN']);
  recover();
  await button(opened, 'Try again').click();
  await shows(opened, 'Closed.');
  expect([stored().length, thread()?.status]).toEqual([1, 'CLOSED']);
});

it('takes the thread over with a comment, or reports that it did not', async () => {
  const opened = await open('Comment');
  await box(opened).fill(TEXT);
  fail({ name: 'error-before', on: 'assignThread', status: 503 });
  await pick(opened, 'More', 'Comment and assign to me');
  await shows(opened, 'Comment added, but the thread isn’t assigned');
  expect([stored().length, thread()?.assignedTo]).toEqual([1, 'A-9001']);
  recover();
  await button(opened, 'Try again').click();
  await shows(opened, 'Assigned.');
  expect([stored().length, thread()?.assignedTo]).toEqual([1, 'A-9002']);
});

it('sends from the address and with the subject that the agent chose', async () => {
  const opened = await open();
  await pick(opened, 'More', 'Change sender, subject or recipients');
  await opened.page.getByRole('combobox', { name: /^From/ }).click();
  await opened.page.getByRole('option', { name: /returns@/ }).click();
  await opened.page.getByRole('textbox', { name: 'Subject', exact: true }).fill('Your new poles');
  await opened.page.getByRole('button', { name: 'Done', exact: true }).click();
  await opened.panel.getByRole('textbox', { name: /from Returns/ }).waitFor();
  await box(opened).fill(TEXT);
  await opened.panel.getByRole('button', { name: /^Send to / }).click();
  await shows(opened, 'Sent at');
  expect(stored()).toMatchObject([{ subject: 'Your new poles' }]);
});

it('sends an emoji alone, markup and 10,000 characters unchanged', async () => {
  const opened = await open();
  for (const [text, seen] of [
    ['👍', '👍'],
    ['<b>Bold</b> & <script>', '<b>Bold</b> & <script>'],
    [`${'All work and no play. '.repeat(455)}the end`, 'the end'],
  ] as const) {
    await box(opened).fill(text);
    await opened.panel.getByRole('button', { name: /^Send to / }).click();
    // The field is emptied once the reply is sent.
    await expect.poll(() => box(opened).inputValue()).toBe('');
    await shows(opened, 'Sent at');
    expect(stored(text).map((wire) => 'text' in wire && wire.text)).toEqual([text]);
    expect(JSON.stringify(stored(text))).toContain(JSON.stringify(seen).slice(1, -1));
    expect(JSON.stringify(stored(text))).not.toMatch(/"richText":"[^"]*<script>/);
  }
});

it('keeps a draft for each thread, finishes a send after the panel closed, and reports it', async () => {
  const opened = await open();
  await box(opened).fill(TEXT);
  await opened.page.keyboard.press('Escape');
  await opened.panel.waitFor({ state: 'detached' });
  await opened.openThread(CHAT.name);
  expect(await box(opened).inputValue()).toBe('');
  await box(opened).fill('Yes, you can go.');
  await opened.page.keyboard.press('Escape');
  await opened.panel.waitFor({ state: 'detached' });
  await opened.openThread(POLES.name);
  await expect.poll(() => box(opened).inputValue()).toBe(TEXT);

  fail({ name: 'slow', on: SENDING, milliseconds: 1_500 });
  await opened.panel.getByRole('button', { name: /^Send to / }).click();
  await opened.page.keyboard.press('Escape');
  await opened.panel.waitFor({ state: 'detached' });
  await opened.openThread(POLES.name);
  await shows(opened, 'Sent at');
  expect(stored()).toHaveLength(1);
  await expect.poll(() => box(opened).inputValue()).toBe('');
});

it('sends a text once when two tabs send it', async () => {
  const [first, second] = [await open(), await open()];
  await box(first).fill(TEXT);
  await box(second).fill(TEXT);
  await first.panel.getByRole('button', { name: /^Send to / }).click();
  await shows(first, 'Sent at');
  await second.panel.getByRole('button', { name: /^Send to / }).click();
  await shows(second, 'Not sent: your reply is already on the thread');
  expect(await second.panel.getByText('Someone wrote').count()).toBe(0);
  expect(stored()).toHaveLength(1);
  expect(await box(second).inputValue()).toBe(TEXT);
});
