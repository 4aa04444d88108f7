import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDriver, storedThread, type Driver, type RecordPage } from './driver.ts';

const POLES = { id: '70010001', name: 'Snapped poles on all six Kestrel tents' };
const PRIYA = 'A-9001';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

async function open(name = POLES.name): Promise<RecordPage> {
  const opened = await driver.open('record=contact/101&agent=9002');
  await opened.rows.filter({ hasText: name }).first().click();
  await opened.panel.getByText('Updated').waitFor();
  return opened;
}

const button = ({ panel }: RecordPage, name: string) =>
  panel.getByRole('button', { name, exact: true });
const shows = ({ panel }: RecordPage, text: string | RegExp) =>
  panel.getByText(text).first().waitFor();
const stored = async () => (await storedThread(driver, POLES.id)).thread;

/** Changes the thread as somebody else. */
async function meanwhile(path: string, body: unknown, method = 'POST') {
  const response = await fetch(`${driver.sandbox.url}/_sandbox/threads/${POLES.id}/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.ok).toBe(true);
}

/** The scroll position of the panel, once it has not changed for ten frames. */
const scrolled = (page: Page) =>
  page.evaluate<number>(
    `new Promise((resolve) => {
      const all = [...document.querySelectorAll('[role=dialog], [role=dialog] *')];
      const now = () => Math.max(...all.map((each) => each.scrollTop));
      const look = (last, still) => {
        const place = now();
        if (place === last && still === 10) resolve(place);
        else requestAnimationFrame(() => look(place, place === last ? still + 1 : 0));
      };
      look(now(), 0);
    })`,
  );

describe('the header', () => {
  it('shows channel, inbox and the customer’s local time, archives the thread, and restores it on Undo', async () => {
    const opened = await open();
    await shows(opened, 'Email · Help desk');
    await shows(opened, /local time$/);
    await opened.panel.getByRole('link', { name: 'Open in help desk' }).first().waitFor();

    await button(opened, 'Actions').click();
    await opened.page.getByRole('menuitem', { name: 'Archive' }).click();
    await button(opened, 'Undo').click();
    await opened.panel.getByRole('textbox', { name: 'Reply' }).waitFor();
  });

  it('assigns the thread to a picked teammate, and asks again if somebody else was assigned', async () => {
    const opened = await open();
    await button(opened, 'Priya Raman').click();
    await opened.panel.getByPlaceholder('Search by name').click();
    await opened.page.getByRole('option', { name: 'Yuki Tanaka' }).click();
    await button(opened, 'Yuki Tanaka').waitFor();
    expect((await stored()).assignedTo).not.toBe(PRIYA);

    await meanwhile('assignee', { actorId: 'A-9003' }, 'PUT');
    await button(opened, 'Assign to me').click();
    await shows(opened, /has this thread now/);
    expect((await stored()).assignedTo).toBe('A-9003');
    await button(opened, 'Assign to me').click();
    await expect.poll(async () => (await stored()).assignedTo).toBe('A-9002');
    await button(opened, 'Assign to me').waitFor({ state: 'detached' });
    await expect.poll(() => opened.panel.getByText(/has this thread now/).count()).toBe(0);
  });
});

describe('messages', () => {
  it('are sorted newest first, by day, and a bounced one can be edited and sent again', async () => {
    const opened = await open('Exchange: rain jackets');
    await expect.poll(() => opened.panel.innerText()).toMatch(/Yesterday[\s\S]*Sunday, November 8/);
    for (const words of [
      'Customer',
      'Team',
      'Internal comment',
      'Only your team sees this.',
      'Priya Raman closed this thread',
      /Not delivered: 550 5\.1\.1/,
    ]) {
      await shows(opened, words);
    }

    await button(opened, 'Edit and resend').click();
    const draft = opened.panel.getByRole('textbox', { name: 'Reply' });
    await expect.poll(() => draft.inputValue()).toContain('Send just those two');
  });

  it('are described where they have no text, and shown in full where HubSpot truncated them', async () => {
    const opened = await open();
    await button(opened, 'Show full message').first().click();
    await expect.poll(() => button(opened, 'Show full message').count()).toBe(0);

    for (const [name, words] of [
      ['Still there?', 'Quick replies: Yes, please'],
      ['Great! Can I pick', 'WhatsApp template'],
      ['Instagram', 'This can’t be shown here.'],
    ] as const) {
      await opened.page.keyboard.press('Escape');
      await opened.panel.waitFor({ state: 'detached' });
      await opened.rows.filter({ hasText: name }).first().click();
      await shows(opened, words);
    }
  });

  it.each([
    ['10,000', 'Show more'],
    ['10,139', 'Show full message'],
  ])('of %s characters are collapsed, and expand on %s', async (length, expand) => {
    const last = 'the very last words';
    const size = Number(length.replace(',', ''));
    const text = `${'All work and no play. '.repeat(460).slice(0, size - last.length)}${last}`;
    await meanwhile('customer-reply', { text });
    const opened = await open();
    await button(opened, expand).first().waitFor();
    expect(await opened.panel.getByText(last).count()).toBe(0);
    await button(opened, expand).first().click();
    await shows(opened, last);
  });
});

describe.each(['Reply', 'Comment'])('while the agent writes in the tab %s', (tab) => {
  it('announces new messages without changing text, caret or scroll position', async () => {
    const opened = await open();
    const { panel, page } = opened;
    if (tab === 'Comment') await panel.getByRole('button', { name: tab, exact: true }).click();
    const box = panel.getByRole('textbox', {
      name: tab === 'Reply' ? 'Reply' : 'Internal comment',
    });
    await box.fill('Half a sentence');
    await page.keyboard.press('ArrowLeft');
    // The stage of the ticket is shown later, and moves the messages.
    await opened.waitUntilStable();
    const before = (await scrolled(page)) + 120;
    await page.mouse.move(1_200, 400);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => scrolled(page)).toBe(before);

    await meanwhile('customer-reply', { text: 'Any news?' });
    await button(opened, 'Refresh').click();
    await shows(opened, '1 new message');
    expect(await panel.getByText('Any news?').count()).toBe(0);
    expect(await box.inputValue()).toBe('Half a sentence');
    expect(await box.evaluate((field: { selectionStart: number }) => field.selectionStart)).toBe(
      14,
    );
    expect(await scrolled(page)).toBe(before);

    await button(opened, 'Show').click();
    await shows(opened, 'Any news?');
    await panel.getByText('New', { exact: true }).waitFor();
    expect(await box.inputValue()).toBe('Half a sentence');
  });
});
