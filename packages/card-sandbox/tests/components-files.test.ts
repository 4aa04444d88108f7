import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDriver, type TestDriver } from './driver.ts';
import { demoCard } from './projects.ts';

let driver: TestDriver;

beforeAll(async () => {
  driver = await startDriver(await demoCard('Files'));
});
afterAll(() => driver.close());

const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) });

it('a card receives uploaded, removed and rejected files', async () => {
  const { card } = await driver.open('record=contact/101&agent=9002');
  const upload = card.getByTestId('upload');
  const callbacks = (words: string) =>
    expect.poll(() => card.getByTestId('callbacks').innerText()).toBe(words);
  const choose = upload.locator('input[type=file]');

  await choose.setInputFiles([file('pole.png'), file('notes.exe'), file('invoice.pdf')]);
  await callbacks('number pole.png, number invoice.pdf');
  await upload.getByText('notes.exe was left out: only png, pdf files are allowed.').waitFor();
  await upload.getByText('No more files can be added').waitFor();
  await expect
    .poll(() => card.getByTestId('viewer').getByRole('link').allInnerTexts())
    .toEqual(['pole.png', 'invoice.pdf']);

  await upload.getByRole('button', { name: 'Remove pole.png' }).click();
  await callbacks('number invoice.pdf');
  const stored = driver.sandbox.simulator.store.files
    .all()
    .filter(({ uploadedBy }) => uploadedBy === '9002');
  expect(stored).toMatchObject([
    { name: 'pole.png', usage: 'IMAGE' },
    { name: 'invoice.pdf', size: 'invoice.pdf'.length },
  ]);
});
