import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDriver, storedThread, type Driver } from './driver.ts';

const JONAS = { userId: 9002, actorId: 'A-9002', name: 'Jonas Lindqvist' };
const POLES = { id: '70010001', name: 'Snapped poles on all six Kestrel tents' };

let driver: Driver;

beforeAll(async () => {
  driver = await startDriver();
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

describe.each([
  'contact/101',
  'ticket/501',
  'help-desk/501',
  // HubSpot may not tell the function who calls it.
  'contact/101&identity=withheld',
])("an agent's day on %s", (record) => {
  it('lists threads, opens one, and assigns, answers, closes and reopens it in HubSpot', async () => {
    const { card, openThread, page, panel, rows } = await driver.open(
      `record=${record}&agent=${JONAS.userId}`,
    );
    await rows.filter({ hasText: POLES.name }).waitFor();
    await expect.poll(() => rows.count()).toBeGreaterThan(2);
    await card
      .getByText(/^Waiting \d+ h$/)
      .first()
      .waitFor();

    await openThread(POLES.name);
    const { messages } = await storedThread(driver, POLES.id);
    const texts = messages.flatMap(({ text }) => (text ? [text.split('\n')[0] ?? ''] : []));
    const [oldest = '', newest = ''] = [texts.at(0), texts.at(-1)];
    for (const text of [newest, oldest]) {
      await expect.poll(() => panel.innerText()).toContain(text);
    }
    const shown = await panel.innerText();
    expect(shown.indexOf(newest)).toBeLessThan(shown.indexOf(oldest));

    const button = (name: string) => panel.getByRole('button', { name, exact: true });
    await button('Assign to me').click();
    await panel.getByRole('button', { name: `${JONAS.name} (you)`, exact: true }).waitFor();
    expect((await storedThread(driver, POLES.id)).thread.assignedTo).toBe(JONAS.actorId);

    const reply = panel.getByRole('textbox', { name: 'Reply' });
    await reply.fill('Six new poles left today, tracked.');
    await panel.getByRole('button', { name: /^Send to / }).click();
    await panel.locator('.hs-text', { hasText: 'Six new poles left today, tracked.' }).waitFor();
    await expect.poll(() => reply.inputValue()).toBe('');
    const sent = (await storedThread(driver, POLES.id)).messages.filter(
      ({ text }) => text === 'Six new poles left today, tracked.',
    );
    expect(sent).toMatchObject([
      { type: 'MESSAGE', direction: 'OUTGOING', senders: [{ actorId: JONAS.actorId }] },
    ]);

    await button('Close thread').click();
    await button('Reopen').waitFor();
    expect((await storedThread(driver, POLES.id)).thread.status).toBe('CLOSED');

    await button('Reopen').click();
    await button('Close thread').waitFor();
    expect((await storedThread(driver, POLES.id)).thread.status).toBe('OPEN');

    await page.keyboard.press('Escape');
    await expect.poll(() => panel.count()).toBe(0);
  });
});
