import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDriver, storedThread, type Driver, type RecordPage } from './driver.ts';

const POLES = { id: '70010001', name: 'Snapped poles on all six Kestrel tents' };
const DRAFT = 'Six new poles left today, tracked.';

let driver: Driver;

beforeAll(async () => {
  driver = await startDriver();
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

const open = (query = '') => driver.open(`record=contact/101&agent=9001${query}`);

/** How many messages with the draft's text the simulator stores. */
async function sentTimes(): Promise<number> {
  const { messages } = await storedThread(driver, POLES.id);
  return messages.filter(({ text }) => text === DRAFT).length;
}

const reply = ({ panel }: RecordPage) => panel.getByRole('textbox', { name: 'Reply' });
const send = ({ panel }: RecordPage) => panel.getByRole('button', { name: /^Send to / });

describe('the list', () => {
  it.each([
    ['bad-token', /token/i],
    ['expired-token', /token/i],
    ['no-read', /conversations\.read/],
    ['html', /HubSpot/],
    ['malformed', /HubSpot/],
    ['daily-limit', /limit/i],
  ])('says what happened and what to do under the fault %s', async (fault, words) => {
    const { card } = await open(`&fault=${fault}`);
    const notice = card.locator('.hs-alert, .hs-state');
    await expect.poll(() => notice.first().innerText()).toMatch(words);
  });

  it('says that HubSpot is down, and loads on Try again once it is back', async () => {
    const { card, rows } = await open('&fault=down');
    const notice = card.locator('.hs-alert, .hs-state');
    await expect.poll(() => notice.first().innerText()).toMatch(/HubSpot/);
    driver.sandbox.simulator.faults.clear();
    await card.getByRole('button', { name: /try again/i }).click();
    await rows.first().waitFor();
  });

  it('says that a record has no threads', async () => {
    const { card, rows } = await driver.open('record=contact/107');
    await card.getByText('No threads yet').waitFor();
    expect(await rows.count()).toBe(0);
  });

  it.each(['sparse', 'new-values'])('shows rows although the API changed: %s', async (fault) => {
    const { rows } = await open(`&fault=${fault}`);
    await rows.first().waitFor();
  });
});

describe('a reply', () => {
  it('is not sent while it is empty, and survives a closed panel and a HubSpot that is down', async () => {
    const record = await open();
    await record.openThread(POLES.name);
    await send(record).click();
    await record.panel.getByText('Write a reply first.').waitFor();
    await record.waitUntilStable();
    const calls = driver.sandbox.simulator.requests.all();
    expect(calls.filter(({ method }) => method === 'POST')).not.toContainEqual(
      expect.objectContaining({ path: expect.stringContaining('/messages') as string }),
    );

    await reply(record).fill(DRAFT);
    await record.page.keyboard.press('Escape');
    await record.panel.waitFor({ state: 'detached' });
    await record.openThread(POLES.name);
    await expect.poll(() => reply(record).inputValue()).toBe(DRAFT);

    driver.sandbox.simulator.faults.set([{ name: 'error-before', status: 503 }]);
    await send(record).click();
    await record.panel.locator('.hs-alert').first().waitFor();
    expect(await reply(record).inputValue()).toBe(DRAFT);
    expect(await sentTimes()).toBe(0);

    driver.sandbox.simulator.faults.clear();
    await send(record).click();
    await record.panel.locator('.hs-text', { hasText: DRAFT }).waitFor();
    await record.waitUntilStable();
    expect(await sentTimes()).toBe(1);
  });

  it('keeps its draft and names the missing scope', async () => {
    const record = await open('&fault=no-write');
    await record.openThread(POLES.name);
    await reply(record).fill(DRAFT);
    await send(record).click();
    await record.panel
      .getByText(/conversations\.write/)
      .first()
      .waitFor();
    expect(await reply(record).inputValue()).toBe(DRAFT);
    expect(await sentTimes()).toBe(0);
  });

  it('is sent once when Send is clicked five times', async () => {
    const record = await open('&latency=150');
    await record.openThread(POLES.name);
    await reply(record).fill(DRAFT);
    await send(record).evaluate((element: { click(): void }) => {
      for (let press = 0; press < 5; press++) element.click();
    });
    await record.panel.locator('.hs-text', { hasText: DRAFT }).waitFor();
    await record.waitUntilStable();
    expect(await sentTimes()).toBe(1);
  });

  it('is found on the thread when the response was lost', async () => {
    const record = await open('&fault=lost-answer');
    await record.openThread(POLES.name);
    await reply(record).fill(DRAFT);
    await send(record).click();
    await record.panel.locator('.hs-text', { hasText: DRAFT }).waitFor();
    await record.waitUntilStable();
    expect(await sentTimes()).toBe(1);
  });
});

describe('a thread of another record', () => {
  it('cannot be replied to, whatever the browser sends', async () => {
    const record = await driver.open('record=contact/102&agent=9001');
    await record.rows.first().waitFor();
    const response = await record.page.evaluate(`fetch('/_page/functions/conversations', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        parameters: {
          action: 'sendReply',
          record: { objectTypeId: '0-1', objectId: '102' },
          agent: { userId: 9001 },
          threadId: '${POLES.id}',
          text: '${DRAFT}',
          attemptId: 'one',
        },
        record: { kind: 'contact', id: '102' },
        userId: 9001,
        locale: 'en-us',
      }),
    }).then((response) => response.json())`);
    expect(response).toMatchObject({ response: { ok: false, error: { code: 'NOT_LINKED' } } });
    expect(await sentTimes()).toBe(0);
  });
});

describe('a customer message', () => {
  const MARKUP = '<img src=x onerror="window.hacked=1"><b>bold</b> & more';

  it('is shown as text, never as markup', async () => {
    const record = await open();
    await record.rows.first().waitFor();
    await fetch(`${driver.sandbox.url}/_sandbox/threads/${POLES.id}/customer-reply`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: MARKUP }),
    });
    await record.openThread(POLES.name);
    await record.panel.getByText(MARKUP).first().waitFor();
    expect(await record.page.evaluate('window.hacked')).toBeUndefined();
    expect(await record.panel.locator('b, img[src=x]').count()).toBe(0);
  });
});
