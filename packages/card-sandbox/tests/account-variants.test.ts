import { describe, expect, it } from 'vitest';
import { sharedDriver, startForTest, type SandboxPage, type TestDriver } from './driver.ts';
import { cardBundle, demoCard } from './projects.ts';

const CONTACT = 'record=contact/101';

/** Opens the toolbar's list, finds a variant and switches it on or off. */
async function toggle({ page }: Pick<SandboxPage, 'page'>, name: string) {
  const list = page.getByRole('group', { name: 'Account variants' });
  if (!(await list.isVisible())) await page.getByRole('button', { name: /^Variants/ }).click();
  await list.getByRole('searchbox').fill(name);
  await list.getByRole('checkbox', { name, exact: true }).click();
}

const active = ({ sandbox }: TestDriver) => sandbox.simulator.variants();

it('switches variants on and off, several at once, and keeps them in the address', async () => {
  const driver = await startForTest(await demoCard('Platform'), { variants: ['ids-numeric'] });
  const { page } = await driver.open(CONTACT);
  await page.getByRole('button', { name: 'Variants: 1' }).waitFor();
  await toggle({ page }, 'identity-email');
  await toggle({ page }, 'text-blank');
  await page.getByRole('button', { name: 'Variants: 3' }).waitFor();
  expect(active(driver)).toEqual(['ids-numeric', 'identity-email', 'text-blank']);
  await toggle({ page }, 'text-blank');
  await page.getByRole('button', { name: 'Variants: 2' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Variants: 2' }).waitFor();
  expect(active(driver)).toEqual(['ids-numeric', 'identity-email']);
});

describe('variants', () => {
  const driver = sharedDriver(() => demoCard('Platform'));

  it('ends the variants that a chosen one excludes', async () => {
    const { page } = await driver().open(`${CONTACT}&variants=identity-email,ids-numeric`);
    await toggle({ page }, 'identity-id');
    await expect.poll(() => active(driver())).toEqual(['ids-numeric', 'identity-id']);
  });

  it('explains variants in the address that do not exist or exclude each other', async () => {
    const { page } = await driver().open(`${CONTACT}&variants=identity-email,identity-id`);
    await page.getByText('Wrong in the project: 1').click();
    await page.getByText('"identity-email" and "identity-id" exclude each other.').waitFor();
  });

  it('hides properties of the record from the card, but not from the page', async () => {
    const record = await driver().open(CONTACT);
    const { card, page } = record;
    const properties = () => card.getByTestId('properties').innerText();
    await expect.poll(properties).toContain('Fernhill Outdoor School');
    await toggle(record, 'properties-hidden');
    await expect.poll(properties).toBe('');
    await card.getByRole('button', { name: 'Company', exact: true }).click();
    await expect.poll(() => card.getByTestId('result').innerText()).toBe('{"company":""}');
    await page.getByText('Fernhill Outdoor School').first().waitFor();
    await toggle(record, 'properties-hidden');
    await expect.poll(properties).toContain('Fernhill Outdoor School');
  });
});

it('blocks images of other hosts, and lists those that do not load', async () => {
  const image = (src: string) => `React.createElement('Image', { key: '${src}', src: '${src}' })`;
  const [own, external] = ['/assets/own.svg', 'https://images.example/a.png'];
  const driver = await startForTest(
    await cardBundle(`self.extend_V2(() => [${image(own)}, ${image(external)}])`),
  );
  const record = await driver.open(CONTACT);
  const sources = async () =>
    Promise.all((await record.card.locator('img').all()).map((each) => each.getAttribute('src')));
  await expect.poll(sources).toEqual([own, external]);
  await record.page.getByText('Missing in the sandbox: 1').waitFor();
  await record.page.getByText('Wrong in the project: 1').waitFor();
  await toggle(record, 'images-blocked');
  await expect.poll(sources).toEqual([own, 'data:,']);
});

it('throttles the timers of the card', async () => {
  const driver = await startForTest(
    await cardBundle(
      `const timers = [setTimeout, setInterval].map((each) => /native code/.test(each));
       self.extend_V2(() => React.createElement('Text', {}, timers.join()))`,
    ),
  );
  const record = await driver.open(CONTACT);
  await record.card.getByText('true,true').waitFor();
  await toggle(record, 'timers-throttled');
  await record.card.getByText('false,false').waitFor();
});
