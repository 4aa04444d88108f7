import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { builtProject, startSandbox } from 'card-sandbox';
import { choose, startDriver, storedThread, type Driver } from './driver.ts';

const POLES = { id: '70010001', name: 'Snapped poles on all six Kestrel tents' };

let driver: Driver;

beforeAll(async () => {
  driver = await startDriver();
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

describe('the record page', () => {
  it.each([
    ['', ['Nora Whitfield', 'nora.whitfield@fernhill.example', 'Fernhill Outdoor School']],
    ['record=contact/102', ['Diego Marín']],
    ['record=ticket/501', ['Six tents with snapped poles', 'Status: Waiting on us', 'Urgent']],
    ['record=help-desk/502', ['All open tickets', 'Refund for returned boots']],
  ])('shows the record in its URL: %s', async (query, words) => {
    const { page, card } = await driver.open(query);
    await card.waitFor();
    for (const each of words) {
      await expect.poll(() => page.locator('.hubspot').innerText()).toContain(each);
    }
  });

  it('reports an unknown record', async () => {
    const { page } = await driver.open('record=contact/999999');
    await page.getByRole('alert').getByText('There is no record with this id').waitFor();
  });

  it('reports every invalid URL parameter: fault, record and agent', async () => {
    const invalid = ['fault=tuesday', 'record=deal/7', 'agent=12'];
    const { page, card } = await driver.open(invalid.join('&'));
    await page.getByText('Wrong in the project').click();
    for (const each of invalid) await page.getByText(`${each} in the address is invalid`).waitFor();
    await card.waitFor();
  });

  it('stores every choice in its URL', async () => {
    const { page, rows } = await driver.open('record=contact/101');
    await choose(page, 'Agent', '9003');
    await choose(page, 'Language', 'de');
    await choose(page, 'Time zone', 'Asia/Tokyo');
    await choose(page, 'Latency', '200');
    await choose(page, 'HubSpot', 'sparse');
    await page.getByRole('button', { name: '+1 day' }).click();
    await expect.poll(() => new URL(page.url()).search).toContain('now=2026-11-18T');
    expect(new URL(page.url()).search).toMatch(
      /^\?record=contact\/101&agent=9003&language=de&zone=Asia\/Tokyo&latency=200&fault=sparse&now=2026-11-18T/,
    );
    driver.sandbox.simulator.reset();
    await page.reload();
    await rows.first().waitFor();
    expect(await page.getByLabel('Agent').inputValue()).toBe('9003');
    expect(driver.sandbox.simulator.latency.milliseconds).toBe(200);
    expect(driver.sandbox.simulator.faults.all()).toMatchObject([
      { name: 'missing-optional-fields' },
    ]);
    expect(driver.sandbox.simulator.clock.now().toISOString()).toContain('2026-11-18T');
  });

  it('advances the time of the card with the clock, and collapses its toolbar', async () => {
    const { page, card, waitUntilStable } = await driver.open('record=contact/101');
    const waits = card.getByText(/waiting, longest/);
    await waits.waitFor();
    await waitUntilStable();
    const before = await waits.innerText();
    await page.getByRole('button', { name: '+1 day' }).click();
    await page.getByText('2026-11-18 10:').waitFor();
    await card.getByRole('button', { name: 'Refresh' }).click();
    await expect.poll(() => waits.innerText()).not.toBe(before);

    await page.getByRole('button', { name: 'Sandbox' }).click();
    await page.getByLabel('Agent').waitFor({ state: 'detached' });
    await expect.poll(() => page.url()).toContain('toolbar=folded');
  });

  it('shows the same data to two agents in two tabs', async () => {
    const priya = await driver.open('record=contact/101&agent=9001');
    const jonas = await driver.open('record=contact/101&agent=9002');
    await jonas.openThread(POLES.name);
    await jonas.panel.getByRole('button', { name: 'Assign to me' }).click();
    await jonas.panel.getByRole('button', { name: 'Jonas Lindqvist (you)', exact: true }).waitFor();
    await priya.openThread(POLES.name);
    await priya.panel.getByRole('button', { name: 'Jonas Lindqvist', exact: true }).waitFor();
  });

  it('simulates the customer and a colleague on the open thread', async () => {
    const { page, openThread, waitUntilStable } = await driver.open(
      'record=contact/101&agent=9001',
    );
    await openThread(POLES.name);
    await waitUntilStable();
    const people = page.getByRole('group', { name: 'Other people' });
    await page.getByRole('button', { name: 'Customer replies' }).click();
    await people.getByText(`The customer replied on ${POLES.id}.`).waitFor();
    await choose(page, 'Colleague', 'replies');
    await people.getByText(`replied on ${POLES.id}.`).last().waitFor();
    await choose(page, 'Colleague', 'takes the thread');
    await people.getByText(`took ${POLES.id}.`).waitFor();
    const said = (words: string): unknown =>
      expect.objectContaining({ text: expect.stringContaining(words) as string });
    await expect
      .poll(() => storedThread(driver, POLES.id))
      .toMatchObject({
        thread: { assignedTo: 'A-9002' },
        messages: expect.arrayContaining([said('any news'), said('looked into')]) as unknown,
      });
  });

  it('opens as Yuki when the URL names no agent, and logs calls without message texts', async () => {
    const { page, openThread, panel, waitUntilStable } = await driver.open('record=contact/101');
    await expect.poll(() => page.getByLabel('Agent').inputValue()).toBe('9005');
    await openThread(POLES.name);
    await panel.getByRole('button', { name: 'Assign to me' }).waitFor();

    await panel.getByRole('textbox', { name: 'Reply' }).fill('A secret of ours');
    await panel.getByRole('button', { name: /^Send to / }).click();
    await waitUntilStable();
    await page.getByRole('button', { name: 'Log' }).click();
    const log = page.getByRole('region', { name: 'Calls' });
    await log.getByRole('cell', { name: 'sendReply' }).waitFor();
    await log
      .getByText(/POST .*\/messages/)
      .first()
      .waitFor();
    expect(await log.innerText()).not.toContain('secret');
  });

  it('resets all choices', async () => {
    const { page, card, rows } = await driver.open('record=contact/101&fault=bad-token');
    await card.locator('.hs-alert').first().waitFor();
    await page.getByRole('button', { name: 'Reset' }).click();
    await rows.first().waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('?record=contact/101');
  });

  it('can be used with only the keyboard', async () => {
    const { page, rows, panel, waitUntilStable } = await driver.open(
      'record=contact/101&agent=9002',
    );
    await expect.poll(() => rows.count()).toBe(10);
    await waitUntilStable();
    await rows.filter({ hasText: POLES.name }).first().focus();
    await page.keyboard.press('Enter');
    const reply = panel.getByRole('textbox', { name: 'Reply' });
    await reply.waitFor();
    // The panel moves the focus when it opens.
    await waitUntilStable();
    await tabTo(reply, page);
    await page.keyboard.type('By keyboard');
    await waitUntilStable();
    await tabTo(panel.getByRole('button', { name: /^Send to / }).first(), page);
    await page.keyboard.press('Enter');
    await panel.locator('.hs-text', { hasText: 'By keyboard' }).waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });
});

/** Presses Tab until the goal has the focus. */
async function tabTo(goal: Locator, { keyboard }: Page): Promise<void> {
  for (let tab = 0; tab < 20; tab++) {
    if (await goal.evaluate((one: { matches(selector: string): boolean }) => one.matches(':focus')))
      return;
    await keyboard.press('Tab');
  }
  throw new Error('Tab does not get there.');
}

describe('the sandbox', () => {
  it('fails to start on a port that is in use', async () => {
    const port = Number(new URL(driver.sandbox.url).port);
    await expect(
      startSandbox({ port, project: builtProject(inject('project')) }),
    ).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
