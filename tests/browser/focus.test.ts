import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startDriver, type Driver, type RecordPage } from './driver.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

async function open(): Promise<RecordPage> {
  const opened = await driver.open('record=contact/101&agent=9002');
  await opened.rows.filter({ hasText: 'Snapped poles' }).first().click();
  await opened.panel.getByText('Updated').first().waitFor();
  return opened;
}

/** The name of the control that has the focus; '' when nothing has. */
const focused = ({ page }: RecordPage) =>
  page.evaluate<string>(
    `(() => {
      const { activeElement: at } = document;
      if (!at || at === document.body) return '';
      return at.getAttribute('aria-label') || at.getAttribute('name') || at.textContent.trim() || at.tagName;
    })()`,
  );

/** Presses a button with the keyboard, as an agent without a mouse does. */
async function press({ panel, page }: RecordPage, name: string) {
  await panel.getByRole('button', { name, exact: true }).first().focus();
  await page.keyboard.press('Enter');
}

async function pickItem({ panel, page }: RecordPage, menu: string, item: string) {
  await panel.getByRole('button', { name: menu, exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: item }).focus();
  await page.keyboard.press('Enter');
}

const shows = ({ panel }: RecordPage, text: string) => panel.getByText(text).first().waitFor();

it('stays where it was after assigning, closing, reopening and archiving, and on Undo', async () => {
  const opened = await open();
  await press(opened, 'Assign to me');
  await shows(opened, 'Assigned to');
  await expect.poll(() => focused(opened)).toBe('Unassign');

  await press(opened, 'Close thread');
  await shows(opened, 'Thread closed.');
  await expect.poll(() => focused(opened)).toBe('Reopen');
  await press(opened, 'Undo');
  await shows(opened, 'Thread reopened.');
  await expect.poll(() => focused(opened)).toBe('Refresh');

  await pickItem(opened, 'Actions', 'Archive');
  await shows(opened, 'Thread archived.');
  await expect.poll(() => focused(opened)).not.toBe('');
  await press(opened, 'Undo');
  await shows(opened, 'Thread restored.');
  await expect.poll(() => focused(opened)).toBe('Refresh');
});

it('stays on Add comment, Send, and Send and close', async () => {
  const opened = await open();
  const change = (mode: string) =>
    opened.panel.getByRole('button', { name: mode, exact: true }).click();
  await change('Comment');
  for (const [button, done] of [
    ['Add comment', 'Added at'],
    ['Send to Nora', 'Sent at'],
    ['Send and close', 'Closed.'],
  ] as const) {
    if (button === 'Send to Nora') await change('Reply');
    const box = opened.panel.getByRole('textbox').first();
    await box.fill(`The new poles are on their way: ${button}.`);
    await press(opened, button);
    await shows(opened, done);
    await expect.poll(() => focused(opened)).toBe(button);
    await expect.poll(() => box.inputValue()).toBe('');
  }
});

it('moves into the panel, and back to the row when the panel closes', async () => {
  const opened = await driver.open('record=contact/101&agent=9002');
  const row = opened.rows.filter({ hasText: 'Snapped poles' }).first();
  await row.focus();
  await opened.page.keyboard.press('Enter');
  await opened.panel.getByText('Updated').first().waitFor();
  await expect
    .poll(() => opened.page.evaluate(`document.activeElement.closest('[role=dialog]') !== null`))
    .toBe(true);
  const names = await opened.panel.getByRole('button').allTextContents();
  const named = names.map((name) => name.trim()).filter(Boolean);
  expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);

  await opened.page.keyboard.press('Escape');
  await opened.panel.waitFor({ state: 'detached' });
  await expect.poll(() => focused(opened)).toContain('Snapped poles');
});

it('stays on the button that tries again, for the list and for a thread', async () => {
  await driver.applyPreset('down');
  const opened = await driver.open('record=contact/101&agent=9002');
  const { card, panel, page, rows } = opened;
  await card.getByRole('button', { name: 'Try again' }).focus();
  await driver.applyPreset('none');
  await page.keyboard.press('Enter');
  await rows.first().waitFor();
  await expect.poll(() => focused(opened)).toBe('Refresh');
  await opened.waitUntilStable();
  await driver.applyPreset('down');
  await rows.first().click();
  await panel.getByRole('button', { name: 'Try again' }).focus();
  await driver.applyPreset('none');
  await page.keyboard.press('Enter');
  await shows(opened, 'Updated');
  await expect.poll(() => focused(opened)).toBe('Refresh');
});

/** Writes a reply and presses Send after the customer has written again. */
async function sendTooLate(): Promise<RecordPage> {
  const opened = await open();
  await opened.panel.getByRole('textbox').first().fill('The new poles are on their way.');
  await fetch(`${driver.sandbox.url}/_sandbox/threads/70010001/customer-reply`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: 'One more thing.' }),
  });
  await press(opened, 'Send to Nora');
  await shows(opened, 'Send anyway');
  return opened;
}

it('stays where Send was while the agent must decide', async () => {
  const opened = await sendTooLate();
  await expect.poll(() => focused(opened)).toBe('Choose an option above first.');
});

it.each([
  ['Send anyway', 'Sent at'],
  ['Edit reply', 'Quick replies'],
])('is on Send after %s', async (choice, seen) => {
  const opened = await sendTooLate();
  await press(opened, choice);
  await shows(opened, seen);
  await expect.poll(() => focused(opened)).toBe('Send to Nora');
});

const SENDING = 'POST *messages';

it.each([
  ['Resend', 'Sent at'],
  ['Edit reply', 'Quick replies'],
  ['Check again', 'Sent at'],
])('is on Send after %s of an unconfirmed reply', async (choice, seen) => {
  const opened = await open();
  await opened.panel.getByRole('textbox').first().fill('The new poles are on their way.');
  driver.sandbox.simulator.faults.set(
    choice === 'Check again'
      ? [
          { name: 'error-after', on: SENDING, status: 502 },
          { name: 'late-message', on: SENDING, milliseconds: 60_000 },
        ]
      : [{ name: 'error-before', on: SENDING, status: 500 }],
  );
  await press(opened, 'Send to Nora');
  await shows(opened, choice);
  await opened.waitUntilStable();
  driver.sandbox.simulator.faults.clear();
  driver.sandbox.simulator.clock.advance(61_000);
  await press(opened, choice);
  await shows(opened, seen);
  await expect.poll(() => focused(opened)).toBe('Send to Nora');
});

it('is on Send after the rest of "Send and close" is tried again', async () => {
  const opened = await open();
  await opened.panel.getByRole('textbox').first().fill('The new poles are on their way.');
  driver.sandbox.simulator.faults.set([{ name: 'error-before', on: 'updateThread', status: 503 }]);
  await press(opened, 'Send and close');
  await shows(opened, 'Try again');
  driver.sandbox.simulator.faults.clear();
  await press(opened, 'Try again');
  await shows(opened, 'Closed.');
  await expect.poll(() => focused(opened)).toBe('Send to Nora');
});

it('stays on the button that gets the link of a file', async () => {
  const opened = await driver.open(
    'record=contact/101&agent=9002&variants=attachments-without-url',
  );
  await opened.rows.filter({ hasText: 'Snapped poles' }).first().click();
  await shows(opened, 'Updated');
  await press(opened, 'Get link');
  await opened.panel.getByRole('link', { name: 'snapped-pole-ferrule.jpg' }).first().waitFor();
  await expect.poll(() => focused(opened)).toBe('Get link');
});

it('stays on each button and checkbox of the recipient editor', async () => {
  const opened = await driver.open('record=contact/112&agent=9002');
  const { panel, rows } = opened;
  await rows.filter({ hasText: 'Boots for' }).first().click();
  await panel.getByText('Updated').first().waitFor();
  await pickItem(opened, 'More', 'Change sender');
  for (const name of ['Previous', 'Next', 'Only Elin', 'Reply to all']) {
    await press(opened, name);
    await expect.poll(() => focused(opened)).toBe(name);
  }
  for (const address of ['member01@fjallklubb.example', 'support@ridgeline.example']) {
    const box = panel.getByRole('checkbox', { name: address });
    const before = await box.isChecked();
    for (const checked of [!before, before]) {
      await box.focus();
      await opened.page.keyboard.press('Space');
      await expect.poll(() => box.isChecked()).toBe(checked);
      await expect.poll(() => focused(opened)).toBe(address);
    }
  }
});
