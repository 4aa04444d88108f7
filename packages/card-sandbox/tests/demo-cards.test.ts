import { stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it, vi } from 'vitest';
import type { ProjectBuild } from '../src/build/runnable-project.ts';
import { takeShot } from '../src/start/take-shot.ts';
import { choose, installClock, sharedDriver, startForTest } from './driver.ts';
import { cardBundle, demoCard, withFunction, writeBundle } from './projects.ts';

const CONTACT = 'record=contact/101';

describe('overlays', () => {
  const driver = sharedDriver(() => demoCard('Overlays'));
  it('open on click, one panel at a time with modals above it, and call the card back', async () => {
    const { card, page } = await driver().open(CONTACT);
    const callbacks = (what: string) =>
      expect.poll(() => card.getByTestId('callbacks').innerText()).toBe(what);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const dialog = (name: string) => page.getByRole('dialog', { name });

    await button('Open panel').click();
    await dialog('First panel').getByText('In the first panel').waitFor();
    await callbacks('clicked, first opened');

    await button('Ask').click();
    await dialog('A question').waitFor();
    await page.keyboard.press('Escape');
    await dialog('A question').waitFor({ state: 'detached' });
    expect(await dialog('First panel').isVisible()).toBe(true);
    await button('Ask').click();
    await button('Yes').click();
    await dialog('A question').waitFor({ state: 'detached' });

    await button('Next panel').click();
    await dialog('Second panel').waitFor();
    await dialog('First panel').waitFor({ state: 'detached' });
    await callbacks('clicked, first opened, modal closed, modal closed, first closed');
    await page.keyboard.press('Escape');
    await dialog('Second panel').waitFor({ state: 'detached' });

    await button('Open panel').click();
    await button('Done').click();
    await dialog('First panel').waitFor({ state: 'detached' });
  });

  it('are shown above earlier overlays, also when they are reopened', async () => {
    const { card, page } = await driver().open(CONTACT);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const dialog = (name: string) => page.getByRole('dialog', { name });
    const dismissHelp = async () => {
      await dialog('Help').getByRole('button', { name: 'Dismiss dialog' }).click();
      await dialog('Help').waitFor({ state: 'detached' });
    };
    await card.getByRole('button', { name: 'Get help' }).click();
    await dismissHelp();
    await button('Open panel').click();
    await button('Ask').click();
    await button('Why').click();
    await dismissHelp();
    await button('Yes').click();
    await dialog('A question').waitFor({ state: 'detached' });
  });

  it('restore the focus, with motion and without, and show a tooltip on hover', async () => {
    const { card, page } = await driver().open(CONTACT);
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await page.emulateMedia({ reducedMotion });
      await card.getByRole('link', { name: 'Open second' }).click();
      await page.getByRole('dialog', { name: 'Second panel' }).waitFor();
      await expect.poll(focused).not.toBe('Open second');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(focused).toBe('Open second');
    }
    await card.getByText('Waiting').hover();
    await page.getByText('Since Monday').waitFor();
  });
});

describe('fields', () => {
  const driver = sharedDriver(() => demoCard('Fields'));

  it('keep typed text while older values return, and accept values that the card sets', async () => {
    const { card, page, waitUntilStable } = await driver().open(CONTACT);
    const area = card.getByRole('textbox', { name: 'Controlled' });
    await area.click();
    await page.keyboard.type('The quick brown fox jumps over the lazy dog, twice.');
    expect(await area.inputValue()).toBe('The quick brown fox jumps over the lazy dog, twice.');
    // Leaving the field adds a line above the buttons, which a click at the same moment would miss.
    await area.blur();
    await card.getByText('changed The quick').waitFor();
    await waitUntilStable();
    await card.getByRole('button', { name: 'Louder' }).click();
    await expect
      .poll(() => area.inputValue())
      .toBe('THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG, TWICE.');
    await card.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => area.inputValue()).toBe('');
  });

  it('call the card back as HubSpot does: text fields on blur, all others at once', async () => {
    const { card, page } = await driver().open(CONTACT);
    await card.getByRole('textbox', { name: 'Controlled' }).fill('Hi');
    await card.getByRole('textbox', { name: 'Line' }).fill('One');
    await page.keyboard.press('Enter');
    await card.getByRole('searchbox', { name: 'Find' }).fill('x');
    await card.getByRole('combobox', { name: 'Agent' }).click();
    await page.getByRole('option', { name: 'Jonas', exact: true }).click();
    await card.getByRole('checkbox', { name: 'Urgent' }).check();
    await card.getByRole('switch', { name: 'Mute' }).click();
    await card.getByRole('radio', { name: 'Chat' }).check();
    await card.getByRole('button', { name: 'Submit' }).click();
    for (const what of [
      'changed Hi',
      'line One',
      'find x',
      'agent number 2',
      'urgent true',
      'mute true',
      'way chat',
    ]) {
      await expect.poll(() => card.getByTestId('callbacks').innerText()).toContain(what);
    }
    await expect
      .poll(() => card.getByTestId('callbacks').innerText())
      .toMatch(/submitted \{.*"line":"One"/);
  });

  it('keep their text when the toolbar changes something else', async () => {
    const { card, page } = await driver().open(CONTACT);
    const area = card.getByRole('textbox', { name: 'Controlled' });
    await area.fill('A draft');
    await choose(page, 'HubSpot', 'lost-answer');
    await page.getByRole('button', { name: '+1 day' }).click();
    await page.getByText('2026-11-18 10:').waitFor();
    expect(await area.inputValue()).toBe('A draft');
  });
});

/** A function that returns its parameters. */
const ECHO = 'exports.main = ({ parameters }) => parameters';

describe('the platform around a card', () => {
  const driver = sharedDriver(async () => withFunction(await demoCard('Platform'), 'echo', ECHO), {
    variables: { TITLE: 'Try', LIMIT: 3 },
  });

  it('provides its location, user and time', async () => {
    const { card } = await driver().open(`${CONTACT}&agent=9002&language=de&zone=Asia/Tokyo`);
    const text = (id: string) => card.getByTestId(id).innerText();
    await expect
      .poll(() => text('context'))
      .toBe('0-1/101 9002 jonas.lindqvist@ridgeline.example de-de Asia/Tokyo crm.record.sidebar');
    await expect.poll(() => text('variables')).toBe('{"TITLE":"Try","LIMIT":3}');
    await expect.poll(() => text('now')).toBe('2026-11-17');
    await expect.poll(() => text('loaded-at')).toBe('2026-11-17');
  });

  it('provides the current time at load, however long the page has been open', async () => {
    const { card, page } = await driver().open(CONTACT, installClock);
    await card.getByTestId('loaded-at').waitFor();
    await page.clock.fastForward('24:00:00');
    // The simulator's clock did not advance, so its state would set the page's clock back.
    await page.route('**/_sandbox/state', () => undefined);
    await choose(page, 'Record', 'ticket/501');
    await expect.poll(() => card.getByTestId('context').innerText()).toMatch(/^0-5\/501/);
    await expect.poll(() => card.getByTestId('loaded-at').innerText()).toBe('2026-11-18');
  });

  it("handles its calls and actions, with HubSpot's error messages", async () => {
    const { card, page } = await driver().open(CONTACT);
    const press = (name: string) => card.getByRole('button', { name, exact: true }).click();
    const result = (words: RegExp) =>
      expect.poll(() => card.getByTestId('result').innerText()).toMatch(words);
    await press('Company');
    await result(/Fernhill Outdoor School/);
    await press('Call');
    await result(/"action":"x"/);
    await press('Call nobody');
    await result(/Error: There is no function 'nobody'/);
    await press('Fetch');
    await result(/permittedUrls\.fetch/);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press('Copy');
    await result(/copied/);
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('copied');
    await press('Open page');
    const opened = page.getByRole('dialog', { name: 'A page' });
    await opened.locator('iframe').waitFor();
    await page.keyboard.press('Escape');
    await opened.waitFor({ state: 'detached' });
    await result(/closed/);
    await press('Alert');
    await page.getByText('Well done').waitFor();
    await press('Log it');
    await page.getByRole('button', { name: 'Log', exact: true }).click();
    await page
      .getByRole('region', { name: 'Calls' })
      .getByRole('row', { name: /card Something to look into error/ })
      .waitFor();
  });

  it('reports properties that an agent edits or that a refresh loads', async () => {
    const { card, page } = await driver().open(CONTACT);
    const text = (id: string) => card.getByTestId(id).innerText();
    const edit = async (value: string) => {
      await page.getByRole('button', { name: /^Edit Company name/ }).click();
      await page.getByRole('textbox', { name: 'Company name' }).fill(value);
      await page.keyboard.press('Enter');
    };
    await expect
      .poll(() => text('properties'))
      .toBe('nora.whitfield@fernhill.example Fernhill Outdoor School');
    await edit('Fernhill Camps');
    await page.getByRole('button', { name: 'Edit Company name: Fernhill Camps' }).waitFor();
    await expect.poll(() => text('updated')).toBe('{"company":"Fernhill Camps"}');
    await expect.poll(() => text('properties')).toContain('Fernhill Camps');

    const { contacts } = driver().sandbox.simulator.store;
    contacts.put({ ...contacts.get('101')!, company: 'Changed elsewhere' });
    await card.getByRole('button', { name: 'Refresh' }).click();
    await page.getByRole('button', { name: 'Edit Company name: Changed elsewhere' }).waitFor();
    await expect.poll(() => text('properties')).toContain('Changed elsewhere');
    expect(await text('updated')).toBe('{"company":"Fernhill Camps"}');
  });

  it('returns associations page by page, and an error for an unknown type', async () => {
    const { tickets } = driver().sandbox.simulator.store;
    tickets.put({ ...tickets.get('501')!, id: '599', subject: 'Another', contactIds: ['101'] });
    const { card } = await driver().open(CONTACT);
    const shows = (tickets: [number, string][], currentPage: number) =>
      expect
        .poll(() => card.getByTestId('associations').innerText())
        .toBe(JSON.stringify({ tickets, currentPage }));
    const first: [number, string][] = [[501, tickets.get('501')!.subject]];
    await shows(first, 1);
    await card.getByRole('button', { name: 'Next ticket' }).click();
    await shows([[599, 'Another']], 2);
    await expect.poll(() => card.getByRole('button', { name: 'Next ticket' }).count()).toBe(0);
    await card.getByRole('button', { name: 'Previous ticket' }).click();
    await shows(first, 1);
    await expect
      .poll(() => card.getByTestId('association-error').innerText())
      .toBe('Unable to infer object type from: unicorns');
  });
});

describe('a function that fails', () => {
  const driver = sharedDriver(async () =>
    withFunction(await demoCard('Platform'), 'echo', 'exports.handler = () => 1'),
  );

  it('is reported on the page when it does not export main', async () => {
    const { card, page } = await driver().open(CONTACT);
    await card.getByRole('button', { name: 'Call', exact: true }).click();
    await page
      .getByRole('alert')
      .getByText(/'echo' failed to execute: .*main is not a function/)
      .waitFor();
    await page.getByText('Wrong in the project: 1').click();
    await page.getByText('The function "echo" exports no function "main"').waitFor();
  });
});

/** A card that does nothing, so no line of it is at fault. */
const SILENT = '1 + 1';

describe('a card that no builder has checked', () => {
  let bundle: ProjectBuild;
  const driver = sharedDriver(async () => (bundle = await cardBundle(SILENT)));
  const open = async (source: string) => {
    await writeBundle(bundle, source);
    return driver().open(CONTACT);
  };

  it('is rendered when its kit renders into the root by itself, as before version 0.8', async () => {
    const { card } = await open(`self.extend((root, { context }) => {
      root.appendChild(root.createComponent('Text', {}, 'Hello ' + context.user.firstName));
      root.mount();
    })`);
    await card.getByText(/^Hello \w+$/).waitFor();
  });

  it.each([
    ['does not load', 'throw new Error("broken start")', 'broken start'],
    ['never calls hubspot.extend', SILENT, 'never called hubspot.extend()'],
    [
      'fails before it calls hubspot.extend',
      '(async () => { await 0; throw new Error("broken promise") })()',
      'broken promise',
    ],
    [
      'throws as it renders',
      'self.extend_V2(() => React.createElement(() => { throw new Error("broken view") }))',
      'broken view',
    ],
    [
      'throws later',
      'self.extend_V2(() => { setTimeout(() => { throw new Error("broken later") }, 50); return "Here" })',
      'broken later',
    ],
  ])('is reported on the page, which keeps working, when it %s', async (_, source, words) => {
    const { card, page } = await open(source);
    await card.getByRole('alert').getByText(words).first().waitFor();
    if (source !== SILENT) {
      await card
        .getByRole('alert')
        .getByText(/cards\/Bundle\.js:1:\d+/)
        .waitFor();
    }
    await page.getByRole('heading', { name: 'Nora Whitfield' }).waitFor();
    await choose(page, 'Record', 'ticket/501');
    await page.getByRole('heading', { name: /Six tents/ }).waitFor();
  });

  it('is stopped when it has not rendered after ten seconds', async () => {
    await writeBundle(bundle, 'for (;;);');
    const { card, page } = await driver().open('', installClock);
    await page.getByLabel('The card is loading').waitFor();
    await page.clock.fastForward(10_000);
    await card.getByText('has not rendered within 10 seconds').waitFor();
  });

  it('still shows why it has not rendered after ten seconds', async () => {
    await writeBundle(bundle, 'self.extend(() => { throw new Error("broken start") })');
    const { card, page } = await driver().open('', installClock);
    await card.getByText('broken start').first().waitFor();
    await page.clock.fastForward(10_000);
    await card.getByText('broken start').first().waitFor();
    expect(await card.getByText('has not rendered').count()).toBe(0);
  });

  it('shows a trend without a direction as an increase', async () => {
    const trend = "React.createElement('StatisticsTrend', { value: '10%' })";
    const { card } = await open(`self.extend_V2(() => ${trend})`);
    await card.getByLabel('Up').waitFor();
  });

  it('submits the choices of the agent when the card does not control them', async () => {
    const options = "[{ label: 'Red', value: 'r' }, { label: 'Blue', value: 7 }]";
    const radio = (value: string, isFirst: boolean) =>
      `React.createElement('RadioButton', { key: '${value}', name: 'way', value: '${value}',
        initialIsChecked: ${isFirst} }, '${value}')`;
    const { card, page } = await open(`self.extend_V2(() => React.createElement(() => {
      const [sent, setSent] = React.useState('');
      const onSubmit = ({ targetValue }) => setSent(JSON.stringify(targetValue));
      return [
        React.createElement('Form', { key: 'form', onSubmit }, [
          ${radio('chat', true)},
          ${radio('mail', false)},
          React.createElement('MultiSelect', { key: 'c', name: 'colors', label: 'Colors', options: ${options} }),
          React.createElement('Button', { key: 'b', type: 'submit' }, 'Submit'),
        ]),
        React.createElement('Text', { key: 'sent', testId: 'sent' }, sent),
      ];
    }))`);
    await card.getByRole('radio', { name: 'mail' }).check();
    await card.getByLabel('Colors').first().click();
    await page.getByRole('option', { name: 'Blue' }).click();
    await page.getByRole('option', { name: 'Red' }).click();
    await page.keyboard.press('Escape');
    await card.getByRole('button', { name: 'Submit' }).click();
    await expect
      .poll(() => card.getByTestId('sent').innerText())
      .toBe('{"way":"mail","colors":"7,r"}');
  });

  it('reports an unsupported component or prop, and renders the rest', async () => {
    const source = `self.extend_V2(() => [
      React.createElement('HoloDeck', { key: 1 }, 'inside'),
      React.createElement('Text', { key: 2, glow: true }, 'beside'),
      React.createElement('div', { key: 3 }, 'html'),
      React.createElement('CrmReport', { key: 4, reportId: '7' }),
      React.createElement('CrmActionButton', {
        key: 5,
        actionType: 'ADD_NOTE',
        actionContext: { objectTypeId: '0-1', objectId: 101 },
      }, 'Add note'),
    ])`;
    // Its own sandbox, because a sandbox keeps what it has reported.
    const { open } = await startForTest(await cardBundle(source));
    const { card, page } = await open(CONTACT);
    await card.getByText("HubSpot component 'HoloDeck' is not in the sandbox yet").waitFor();
    await card.getByText('inside').waitFor();
    await card.getByText('beside').waitFor();
    await page.getByText('Wrong in the project: 2').click();
    await page.getByText("Text: there is no prop 'glow'").waitFor();
    await page.getByText('"Bundle": There is no component \'div\'').waitFor();
    await card.getByRole('button', { name: 'Add note' }).click();
    await page.getByText('HubSpot opens a new note on record 0-1 101').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Missing in the sandbox: 3').click();
    await page.getByText('CrmReport: reports exist only in HubSpot').waitFor();
    await page.getByText('ADD_NOTE opens nothing in the sandbox: try it in HubSpot').waitFor();
  });

  it('is photographed, and the last line says why the exit code is 1', async () => {
    const source = `self.extend_V2(() => React.createElement('Text', null, 'Fine'))`;
    const { sandbox } = await startForTest(await cardBundle(source));
    const out = path.join(inject('scratch'), 'card.png');
    expect(await takeShot(sandbox, { record: 'contact/101', out })).toBe(true);
    expect((await stat(out)).size).toBeGreaterThan(0);
    const error = vi.spyOn(console, 'error').mockReturnValue();
    expect(await takeShot(sandbox, { record: 'unicorn/1', out })).toBe(false);
    expect(error.mock.calls).toEqual([
      [expect.stringMatching(/^record=unicorn\/1 in the address/)],
      ['1 thing is wrong, so the exit code is 1.'],
    ]);
    error.mockClear();
    expect(await takeShot(sandbox, { record: 'contact/999999', out })).toBe(false);
    expect(error.mock.calls).toEqual([
      [expect.stringMatching(/^contact\/999999: /)],
      ['1 thing failed, so the exit code is 1.'],
    ]);
  });
});
