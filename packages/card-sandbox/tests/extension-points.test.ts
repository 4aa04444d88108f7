import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBuilder, type SandboxPage, type TestDriver } from './driver.ts';
import { builtNewLayout } from './projects.ts';

let driver: TestDriver;

beforeAll(async () => {
  driver = await startBuilder((await builtNewLayout()).builder);
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

const PAGE_ACTIONS =
  'addAlert closeOverlay copyTextToClipboard navigateToPage openIframeModal reloadPage';
const RECORD_ACTIONS =
  'addAlert closeOverlay copyTextToClipboard fetchCrmObjectProperties navigateToPage onCrmPropertiesUpdate openIframeModal refreshObjectProperties reloadPage';

/** Checks where a card is shown, and what it knows of its location. */
async function isShownIn({ page }: SandboxPage, title: string, callbacks: string, where: string) {
  const card = page
    .getByRole('complementary', { name: where })
    .getByRole('region', { name: `Card ${title}` });
  await card.getByTestId('location').getByText(`${callbacks} ${title}`).waitFor();
  await expect.poll(() => card.getByTestId('actions').innerText()).toBe(RECORD_ACTIONS);
}

describe('a card', () => {
  it.each([
    ['In the preview', 'record=ticket/501&view=preview', 'crm.preview 0-5/501', 'Preview'],
    ['In the help desk', 'record=help-desk/501', 'helpdesk.sidebar 0-5/501', 'Sidebar'],
  ])('is shown in its location, and knows it: %s on %s', async (title, query, callbacks, where) => {
    await isShownIn(await driver.open(query), title, callbacks, where);
  });

  it('knows its location on a contact, and is narrow in the sidebar and wide in the tab', async () => {
    const opened = await driver.open('record=contact/101');
    await isShownIn(opened, 'In the sidebar', 'crm.record.sidebar 0-1/101', 'Sidebar');
    const { cardOf } = opened;
    const width = async (title: string) => (await cardOf(title).boundingBox())?.width ?? 0;
    await cardOf('In the tab').getByTestId('deals').waitFor();
    expect(await width('In the sidebar')).toBeLessThan(400);
    expect(await width('In the tab')).toBeGreaterThan(560);
  });

  it('knows its location on a deal, and is shown in no other', async () => {
    const opened = await driver.open('record=deal/401');
    await isShownIn(opened, 'In the sidebar', 'crm.record.sidebar 0-3/401', 'Sidebar');
    expect(await opened.page.getByRole('region', { name: /^Card / }).count()).toBe(1);
  });

  it('is replaced by another page where the project has no card', async () => {
    const { page, cardOf } = await driver.open('record=company/301');
    await page.getByText('Wrong in the project').click();
    await page.getByText('record=company/301 in the address is invalid').waitFor();
    await cardOf('In the tab').waitFor();
  });

  it('keeps its overlays separate from those of other cards, and opens app pages, as the toolbar does', async () => {
    const { page, cardOf } = await driver.open('record=contact/101');
    await cardOf('In the tab').getByRole('button', { name: 'Open' }).click();
    await page.getByRole('dialog', { name: 'Of the tab' }).getByText('Here').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await cardOf('In the tab').getByRole('button', { name: 'Docs' }).click();
    await page.getByText('/docs {"from":"tab"}').waitFor();
    const choice = page.getByLabel('Record', { exact: true });
    await choice.focus();
    await choice.selectOption('app=settings');
    await cardOf('trial_settings').waitFor();
    await choice.focus();
    await choice.selectOption('contact/101');
    await cardOf('In the tab').waitFor();
  });
});

describe('an app page', () => {
  it('is shown in the settings, without a record', async () => {
    const { page, cardOf } = await driver.open('app=settings');
    await page.getByRole('heading', { name: 'Trial app' }).waitFor();
    const card = cardOf('trial_settings');
    await card.getByTestId('error').getByText('This page has no record').waitFor();
    await expect.poll(() => card.getByTestId('location').innerText()).toBe('settings');
    await expect.poll(() => card.getByTestId('actions').innerText()).toBe(PAGE_ACTIONS);
  });

  it('is the home page, with actions in its header', async () => {
    const { page } = await driver.open('app=home');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('Begun').waitFor();
    await page.getByRole('button', { name: 'Docs' }).click();
    await page.getByRole('heading', { name: 'Docs' }).waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('?app=pages/docs');
  });

  it('navigates to another page and back without reloading', async () => {
    const { page, cardOf } = await driver.open('app=pages');
    await page.evaluate('globalThis.still = true');
    await page.getByRole('link', { name: 'Customer 7' }).click();
    await cardOf('trial_pages').getByText('/customers/7 {"id":"7","tab":"notes"}').waitFor();
    await expect
      .poll(() => new URL(page.url()).searchParams.get('app'))
      .toBe('pages/customers/7?tab=notes');
    await page.getByRole('link', { name: 'First' }).click();
    await page.getByRole('heading', { name: 'First page' }).waitFor();
    await expect.poll(() => page.title()).toBe('First page');
    await page.goBack();
    await page.getByRole('heading', { name: 'A customer' }).waitFor();
    await expect.poll(() => page.title()).toBe('A customer');
    expect(await page.evaluate('globalThis.still')).toBe(true);
  });

  it.each([
    ['pages/docs%3Ffrom%3Dmail', '/docs {"from":"mail"}'],
    ['pages/nowhere', 'This app page does not exist.'],
  ])('opens at its address: %s', async (address, words) => {
    const { cardOf } = await driver.open(`app=${address}`);
    await cardOf('trial_pages').getByText(words).waitFor();
  });
});
