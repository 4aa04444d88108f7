import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { startSimulator, type Simulator } from 'hubspot-simulator';
import { builtProject, openLiveAccount, startPage, type Page } from 'card-sandbox';
import { LIVE_RULES } from '../../scripts/live-rules.ts';
import { pagesOf, TUESDAY, type Pages, type RecordPage } from './driver.ts';

const POLES = { id: '70010001', name: 'Snapped poles on all six Kestrel tents' };
const REPLY = 'Six new poles left today, tracked.';

/** Stands in for HubSpot's own API. */
let api: Simulator;
let page: Page;
let pages: Pages;
let logged = '';

beforeAll(async () => {
  api = await startSimulator({ now: TUESDAY });
  page = await startPage(
    {
      port: 0,
      assets: inject('assets'),
      project: builtProject(inject('project')),
      liveRules: LIVE_RULES,
      skipsWaits: true,
      onLog: (text) => void (logged += text),
    },
    () => openLiveAccount({ token: api.token, apiUrl: api.url }),
  );
  pages = await pagesOf(page.url);
});
beforeEach(() => api.reset());
afterEach(() => pages.clear());
afterAll(async () => {
  await pages.close();
  await page.close();
  await api.close();
});

const key = () => new URL(page.entryUrl).searchParams.get('key') ?? '';
const open = (query = 'record=contact/101&agent=9002') => pages.open(`${query}&key=${key()}`);

const question = ({ page }: RecordPage) =>
  page.getByRole('dialog', { name: 'Write to the real account?' });

/** Calls that only read although they are a POST. */
const READ_BY_POST = /\/(batch\/read|search)$/;

const writes = () =>
  api.requests.all().filter(({ method, path }) => method !== 'GET' && !READ_BY_POST.test(path));

/** Presses Send, and waits for the question. */
async function send(record: RecordPage) {
  await record.panel
    .getByRole('button', { name: /^Send to / })
    .first()
    .click();
  await question(record).getByText(REPLY).waitFor();
}

describe('the page over the real API', () => {
  it('says that it is live, and hides the controls of the simulator', async () => {
    const { page, rows } = await open();
    const toolbar = page.getByRole('region', { name: 'Sandbox controls' });
    await toolbar.getByText(`at ${api.url}. Every write asks first.`).waitFor();
    await rows.first().waitFor();
    await toolbar.getByLabel('Agent').waitFor();
    for (const label of ['Record', 'HubSpot', 'Latency']) {
      expect(await toolbar.getByLabel(label, { exact: true }).count()).toBe(0);
    }
    for (const name of ['Clock', 'Other people']) {
      expect(await toolbar.getByRole('group', { name }).count()).toBe(0);
    }
  });

  it('shows only what the API returns for the record', async () => {
    api.setVariants(['crm-v3-gone']);
    const { page } = await open();
    await page.getByRole('heading', { name: 'Contact 101' }).waitFor();
    await page.getByText('HubSpot did not return the properties of contact 101').waitFor();
  });

  it('accepts a user whom the account does not list, and shows the user id', async () => {
    const { page, rows } = await open('record=contact/101&agent=4711');
    await rows.first().waitFor();
    await page.getByRole('banner').getByText('User 4711').waitFor();
  });

  it('asks for a record when the URL names none', async () => {
    const { page } = await open('agent=9002');
    await page.getByText('Name a record in the address').waitFor();
  });

  it('reads without confirmation, and sends a write once, after it is confirmed', async () => {
    const record = await open();
    await record.openThread(POLES.name);
    expect(await question(record).count()).toBe(0);
    expect(writes()).toEqual([]);

    await record.panel.getByRole('textbox', { name: 'Reply' }).fill(REPLY);
    await send(record);
    await question(record).getByRole('button', { name: 'Decline', exact: true }).last().click();
    await record.panel.getByText('You declined this on the sandbox page').waitFor();
    await record.waitUntilStable();
    expect(writes()).toEqual([]);
    await expect
      .poll(() => record.panel.getByRole('textbox', { name: 'Reply' }).inputValue())
      .toBe(REPLY);

    await send(record);
    await question(record).getByRole('button', { name: 'Write' }).click();
    await record.panel.locator('.hs-text', { hasText: REPLY }).waitFor();
    await record.waitUntilStable();
    expect(writes()).toMatchObject([{ method: 'POST', path: expect.stringContaining(POLES.id) }]);
  });

  it('asks for confirmation before Assign to me and before Close thread', async () => {
    const record = await open();
    await record.openThread(POLES.name);
    for (const [button, action] of [
      ['Assign to me', 'assignThread'],
      ['Close thread', 'setThreadStatus'],
    ] as const) {
      await record.panel.getByRole('button', { name: button, exact: true }).click();
      await question(record).getByText(action).waitFor();
      await record.page.keyboard.press('Escape');
      await question(record).waitFor({ state: 'detached' });
      expect(await record.panel.isVisible()).toBe(true);
      await record.waitUntilStable();
      expect(writes()).toEqual([]);
    }
  });

  it('rejects requests without the secret of this start', async () => {
    const body = JSON.stringify({
      parameters: { action: 'listThreads', record: { objectTypeId: '0-1', objectId: '101' } },
      userId: 9002,
      locale: 'en-us',
    });
    for (const cookie of ['', 'card-sandbox-key=guess']) {
      const headers = { 'Content-Type': 'application/json', Cookie: cookie };
      const call = { method: 'POST', headers, body };
      const response = await fetch(`${page.url}/_page/functions/conversations`, call);
      expect(response.status).toBe(401);
      expect((await fetch(`${page.url}/_page/config`, { headers })).status).toBe(401);
      expect((await fetch(`${page.url}/?key=guess`, { headers })).status).toBe(401);
    }
    expect(api.requests.all()).toEqual([]);
  });

  it('holds a write of a program that knows the secret until the user confirms it', async () => {
    const entry = await fetch(page.entryUrl, { redirect: 'manual' });
    const [cookie = ''] = (entry.headers.get('Set-Cookie') ?? '').split(';');
    const record = await open();
    await record.rows.first().waitFor();
    const response = fetch(`${page.url}/_page/functions/conversations`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: cookie },
      body: JSON.stringify({
        parameters: { action: 'setThreadStatus', threadId: POLES.id, status: 'CLOSED' },
        userId: 9002,
        locale: 'en-us',
      }),
    });
    await question(record).getByText('setThreadStatus').waitFor();
    await question(record).getByRole('button', { name: 'Decline', exact: true }).last().click();
    expect(await (await response).json()).toMatchObject({ response: { ok: false } });
    expect(writes()).toEqual([]);
  });

  it('keeps the token out of the browser and the log', async () => {
    const heard: Promise<string>[] = [];
    const record = await pages.open(`record=contact/101&agent=9002&key=${key()}`, (page) => {
      page.on('response', (response) => heard.push(response.text().catch(() => '')));
      return Promise.resolve();
    });
    await record.openThread(POLES.name);
    await record.waitUntilStable();
    const texts = await Promise.all(heard);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.join('\n')).not.toContain(api.token);
    expect(logged).toContain('readThread');
    expect(logged).not.toContain(api.token);
  });
});
