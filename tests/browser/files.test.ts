import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startDriver, type Driver, type RecordPage } from './driver.ts';

const POLES = { id: '70010001', name: 'Snapped poles on all six Kestrel tents' };
const TEXT = 'The label is attached.';
const UPLOADS = '**/_sandbox/files';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver({ attachFiles: true });
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

/** Opens a thread, fills in a reply and opens the file upload. */
async function begin(): Promise<RecordPage> {
  const opened = await driver.open('record=contact/101&agent=9002');
  await opened.openThread(POLES.name);
  await box(opened).fill(TEXT);
  await opened.panel.getByRole('button', { name: 'Attach files' }).click();
  return opened;
}

const box = ({ panel }: RecordPage) => panel.getByRole('textbox', { name: 'Reply' });
const send = ({ panel }: RecordPage) => panel.getByRole('button', { name: 'Send to Nora' }).click();
const shows = ({ panel }: RecordPage, text: string) => panel.getByText(text).first().waitFor();
const choose = ({ panel }: RecordPage, ...names: string[]) =>
  panel
    .locator('input[type=file]')
    .setInputFiles(
      names.map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) })),
    );

/** File names of each stored message with this text. */
const stored = () =>
  driver.sandbox.simulator.store
    .messagesOf(POLES.id)
    .flatMap(({ wire }) =>
      'attachments' in wire && wire.text.includes(TEXT) ? [wire.attachments] : [],
    )
    .map((attachments) => attachments.map((file) => 'name' in file && file.name));

it('sends the chosen files with the reply, and shows them on its message', async () => {
  const opened = await begin();
  await choose(opened, 'label.pdf', 'pole.png');
  await shows(opened, 'Attached: label.pdf, pole.png');
  await send(opened);
  await shows(opened, 'Sent at');
  expect(stored()).toEqual([['label.pdf', 'pole.png']]);
  await opened.panel.getByRole('link', { name: 'label.pdf' }).waitFor();
  await opened.panel.getByRole('img', { name: 'pole.png' }).waitFor();
  await opened.waitUntilStable();
  expect(await opened.panel.getByText('Attached:').count()).toBe(0);
});

it('sends no file that was removed, one by one or all at once', async () => {
  const opened = await begin();
  await choose(opened, 'label.pdf', 'pole.png');
  await shows(opened, 'Attached: label.pdf, pole.png');
  await opened.panel.getByRole('button', { name: 'Remove label.pdf' }).click();
  await shows(opened, 'Attached: pole.png');
  await opened.panel.getByRole('button', { name: 'Remove files' }).click();
  await opened.panel.getByText('pole.png').first().waitFor({ state: 'detached' });
  await expect
    .poll(() => opened.page.evaluate('document.activeElement.textContent'))
    .toBe('Attach files');
  await send(opened);
  await shows(opened, 'Sent at');
  expect(stored()).toEqual([[]]);
});

it('keeps the files while the panel is closed', async () => {
  const opened = await begin();
  await choose(opened, 'label.pdf');
  await shows(opened, 'Attached: label.pdf');
  await opened.page.keyboard.press('Escape');
  await opened.panel.waitFor({ state: 'detached' });
  await opened.openThread(POLES.name);
  await choose(opened, 'pole.png');
  await shows(opened, 'Attached: label.pdf, pole.png');
  await send(opened);
  await shows(opened, 'Sent at');
  expect(stored()).toEqual([['label.pdf', 'pole.png']]);
});

it('says why a file was not uploaded, and sends the text without it', async () => {
  const opened = await begin();
  for (const [status, why] of [
    [413, 'It is too large.'],
    [403, 'HubSpot does not let you upload files.'],
    [503, 'The sandbox answered 503.'],
  ] as const) {
    await opened.page.route(UPLOADS, (route) => route.fulfill({ status }), { times: 1 });
    await choose(opened, 'label.pdf');
    await shows(opened, `label.pdf was not uploaded. ${why}`);
  }
  expect(await opened.panel.getByText('Attached:').count()).toBe(0);
  expect(await box(opened).inputValue()).toBe(TEXT);
  await send(opened);
  await shows(opened, 'Sent at');
  expect(stored()).toEqual([[]]);
});

it('keeps text and files when HubSpot refuses the reply, and sends it without removed files', async () => {
  const opened = await begin();
  await choose(opened, 'label.pdf');
  await shows(opened, 'Attached: label.pdf');
  driver.sandbox.simulator.faults.set([
    { name: 'error-before', on: 'POST *messages', status: 403, count: 1 },
  ]);
  await send(opened);
  await shows(opened, 'Not sent. Your text is saved.');
  await shows(opened, 'Attached: label.pdf');
  expect(await box(opened).inputValue()).toBe(TEXT);
  expect(stored()).toEqual([]);
  await opened.panel.getByRole('button', { name: 'Remove files' }).click();
  await send(opened);
  await shows(opened, 'Sent at');
  expect(stored()).toEqual([[]]);
});

it('uploads with no scope beyond those of the app', async () => {
  const opened = await begin();
  const chosen = await fetch(`${driver.sandbox.url}/_page/token`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: '"no-files"',
  });
  expect(chosen.ok).toBe(true);
  await choose(opened, 'label.pdf');
  await shows(opened, 'Attached: label.pdf');
  await send(opened);
  await shows(opened, 'Sent at');
  expect(stored()).toEqual([['label.pdf']]);
});

it('does not attach a file that is still uploading when the reply is sent', async () => {
  const opened = await begin();
  let finish = () => {};
  const sent = new Promise<void>((resolve) => {
    finish = resolve;
  });
  await opened.page.route(UPLOADS, async (route) => {
    await sent;
    await route.continue();
  });
  await choose(opened, 'label.pdf');
  await shows(opened, 'Uploading label.pdf');
  await send(opened);
  await shows(opened, 'Sent at');
  finish();
  await opened.waitUntilStable();
  expect(stored()).toEqual([[]]);
  expect(await opened.panel.getByText('Attached:').count()).toBe(0);
});
