import { createRenderer } from '@hubspot/ui-extensions/testing';
import { describe, expect, test } from 'vitest';
import {
  Button,
  Icon,
  Input,
  NumberInput,
  Select,
  Tag,
  TextArea,
  Toggle,
} from '@hubspot/ui-extensions';
import type { LanguageCode } from '../contract/language.ts';
import type { QuickReply } from '../contract/reply/quick-replies.ts';
import { DEFAULT_SETTINGS, type Settings } from '../contract/settings/settings.ts';
import {
  NOTHING_STORED,
  type SaveOutcome,
  type TeamSettings,
  type TeamSettingsState,
} from '../contract/settings/team-settings.ts';
import { languages as cardLanguages } from '../i18n/languages.ts';
import { languages } from '../i18n/settings-page/languages.ts';
import { aList, aThread, errorResponse, okResponse } from '../testing/fixtures.ts';
import { hubspotPlatform } from '../platform/platform.ts';
import { openCard } from '../testing/openCard.tsx';
import { AppSettings } from './AppSettings.tsx';

const THANKS = { title: 'Thanks', text: 'Thank you, {{customer first name}}.' };
const STORED: TeamSettings = {
  revision: 3,
  savedAt: '2026-11-16T09:00:00Z',
  settings: { undoSeconds: 5 },
  quickReplies: [THANKS],
};

interface Page {
  stored?: TeamSettingsState;
  mayEdit?: boolean;
  settings?: Partial<Settings>;
  locale?: string;
  onSave?: (team: TeamSettings) => SaveOutcome;
}

/** Opens the settings page from the card. */
async function openPage(page: Page = {}) {
  const { stored = { kind: 'ready', team: STORED }, mayEdit = true, locale = 'en-gb' } = page;
  const { onSave = (team): SaveOutcome => ({ kind: 'saved', team }) } = page;
  const language = locale.slice(0, 2) as LanguageCode | 'en';
  const card = openCard(
    {
      listThreads: () => ({
        ...okResponse(aList([aThread()])),
        ...(language !== 'en' && { words: cardLanguages()[language] }),
      }),
      readTeamSettings: ({ pageIn }) =>
        okResponse({
          stored,
          // The card offers the page to editors only.
          mayEdit: pageIn ? mayEdit : true,
          ...(pageIn && {
            page: {
              texts: languages()[language],
              mailboxes: ['hello@shop.example'],
              inboxes: [
                { id: '1', name: 'Support' },
                { id: '2', name: 'Sales' },
              ],
            },
          }),
        }),
      saveTeamSettings: ({ expectedRevision, ...content }) =>
        okResponse(onSave({ revision: expectedRevision + 1, ...content })),
    },
    { locale, settings: { editors: ['9001'], ...page.settings } },
  );
  await card.waitFor(() => expect(card.rows()).toHaveLength(1));
  card.advance(2_000);
  await card.pressWhenReady(language === 'en' ? 'Team settings' : 'Teameinstellungen');
  await card.waitFor(() => card.find(NumberInput, { name: 'undoSeconds' }));
  const number = (name: keyof Settings) => card.find(NumberInput, { name });
  const field = (name: string) => card.find(TextArea, { name });
  const save = () => card.press('Save');
  return { card, number, field, save, saves: () => card.callsOf('saveTeamSettings') };
}

describe('the settings page', () => {
  test('shows what the team stored, with a sample customer', async () => {
    const { card, number } = await openPage();
    expect(number('undoSeconds').props.value).toBe(5);
    expect(card.text()).toContain('Version 3, saved 16 Nov 2026, 09:00.');
    expect(card.text()).toContain('Thank you, Nora.');
  });

  test.each([
    [false, 0],
    [true, 1],
  ])('is offered in the card only to people who may save: %s', async (mayEdit, count) => {
    const stored = { kind: 'ready', team: STORED } as const;
    const card = openCard(
      {
        listThreads: () => okResponse(aList([aThread()])),
        readTeamSettings: () => okResponse({ stored, mayEdit }),
      },
      { settings: { editors: ['9001'] } },
    );
    await card.waitFor(() => expect(card.rows()).toHaveLength(1));
    card.advance(2_000);
    await card.waitFor(() => expect(card.callsOf('readTeamSettings')).toHaveLength(1));
    await card.waitFor(() => expect(card.findButtons('Team settings')).toHaveLength(count));
  });

  test('says what changed, and saves only what differs from the app’s files', async () => {
    const { card, number, save, saves } = await openPage();
    number('undoSeconds').props.onChange?.(8);
    await card.sees('Changed: Seconds to undo a reply: 5 → 8');
    save();
    await card.sees('Saved.');
    expect(saves()[0]).toMatchObject({
      expectedRevision: 3,
      settings: { undoSeconds: 8 },
      quickReplies: [THANKS],
    });
  });

  test('saves job titles for signatures, one person per line', async () => {
    const { card, field, save, saves } = await openPage();
    field('jobTitles').props.onInput?.('Support lead');
    await card.sees('Correct this first: Job titles');
    field('jobTitles').props.onInput?.('ana@shop.example: Support lead\n\nben@shop.example Owner');
    await card.waitFor(() => expect(card.text()).not.toContain('Correct this first'));
    save();
    await card.waitFor(() => expect(saves()).toHaveLength(1));
    expect(saves()[0]?.settings['jobTitles']).toEqual({
      'ana@shop.example': 'Support lead',
      'ben@shop.example': 'Owner',
    });
  });

  test('saves what was typed a moment before Save was pressed', async () => {
    const { card, field, save, saves } = await openPage();
    field('ownAddresses').props.onInput?.('hello@shop.example\nhi@shop.example');
    save();
    await card.waitFor(() => expect(saves()).toHaveLength(1));
    expect(saves()[0]?.settings['ownAddresses']).toEqual(['hello@shop.example', 'hi@shop.example']);
  });

  test('stores nothing of a setting that was set back to the app’s file', async () => {
    const { card, number, save, saves } = await openPage();
    number('undoSeconds').props.onChange?.(0);
    save();
    await card.waitFor(() => expect(saves()).toHaveLength(1));
    expect(saves()[0]?.settings).toEqual({});
  });

  test('makes no call when nothing changed', async () => {
    const { card, save, saves } = await openPage();
    save();
    await card.sees('Nothing has changed.');
    expect(saves()).toEqual([]);
  });

  test('returns to the last saved state with Undo changes', async () => {
    const { card, number } = await openPage();
    number('undoSeconds').props.onChange?.(8);
    await card.waitFor(() => expect(number('undoSeconds').props.value).toBe(8));
    card.press('Undo changes');
    await card.waitFor(() => expect(number('undoSeconds').props.value).toBe(5));
  });

  test('keeps unsaved changes while it is closed', async () => {
    const { card, number } = await openPage();
    number('undoSeconds').props.onChange?.(8);
    card.closeThread('Team settings');
    await card.waitFor(() => expect(card.findButtons('Save')).toHaveLength(0));
    card.press('Team settings');
    await card.waitFor(() => expect(number('undoSeconds').props.value).toBe(8));
  });

  test.each([
    ['Keep mine', 8],
    ['Use theirs', 20],
  ])('offers both versions when somebody else saved first: %s', async (choice, seconds) => {
    const theirs = { revision: 4, settings: { undoSeconds: 20 } };
    let isFirst = true;
    const onSave = (team: TeamSettings): SaveOutcome => {
      const outcome = isFirst ? ({ kind: 'conflict', team: theirs } as const) : undefined;
      isFirst = false;
      return outcome ?? { kind: 'saved', team };
    };
    const { card, number, save, saves } = await openPage({ onSave });
    number('undoSeconds').props.onChange?.(8);
    save();
    await card.sees('Someone else saved first', 'Seconds to undo a reply: 8 → 20');
    card.press(choice);
    await card.waitFor(() => expect(number('undoSeconds').props.value).toBe(seconds));
    if (choice === 'Use theirs') return;
    save();
    await card.waitFor(() => expect(saves()).toHaveLength(2));
    expect(saves()[1]).toMatchObject({ expectedRevision: 4, settings: { undoSeconds: 8 } });
  });

  test('saves once when Save is pressed twice', async () => {
    const { card, number, saves } = await openPage();
    number('undoSeconds').props.onChange?.(8);
    const button = card.button('Save');
    button.trigger('onClick');
    button.trigger('onClick');
    await card.sees('Saved.');
    expect(saves()).toHaveLength(1);
  });

  test('keeps the changes and says that they may be saved when the response is lost', async () => {
    const { card, number, save } = await openPage({
      onSave: () => {
        throw new Error('The function crashed');
      },
    });
    number('undoSeconds').props.onChange?.(8);
    save();
    await card.sees('We can’t tell yet whether this was saved', 'No response');
    expect(number('undoSeconds').props.value).toBe(8);
  });

  test('says that the stored file was deleted meanwhile, and saves it anew', async () => {
    let isFirst = true;
    const onSave = (team: TeamSettings): SaveOutcome => {
      const isDeleted = isFirst;
      isFirst = false;
      return isDeleted ? { kind: 'conflict', team: NOTHING_STORED } : { kind: 'saved', team };
    };
    const { card, number, save, saves } = await openPage({ onSave });
    number('undoSeconds').props.onChange?.(8);
    save();
    await card.sees('The saved settings were deleted in the meantime.');
    card.press('Keep mine');
    await card.waitFor(() => card.button('Save'));
    save();
    await card.waitFor(() => expect(saves()).toHaveLength(2));
    expect(saves()[1]).toMatchObject({ expectedRevision: 0, settings: { undoSeconds: 8 } });
  });

  test('lets everybody else look and export, but not change', async () => {
    const { card, number } = await openPage({ mayEdit: false });
    expect(number('undoSeconds').props.readOnly).toBe(true);
    expect(card.text()).toContain('You can view and export these settings');
    expect(card.findButtons('Save')).toHaveLength(0);
    card.press('Copy settings.json');
    await card.sees('Copied.');
  });

  test('shows HubSpot’s own words when it refuses access', async () => {
    const hubspotMessage = 'This account is suspended.';
    const { card } = await openPage({
      stored: { kind: 'failed', problem: 'REFUSED', hubspotMessage },
    });
    expect(card.text()).toContain(
      `HubSpot refuses access to the saved settings. ${hubspotMessage}`,
    );
    expect(card.text()).not.toContain('scope');
  });

  test.each([
    ['NO_SCOPE', 'The app is missing the “files” scope'],
    ['UNREADABLE', 'can’t be read'],
    ['NEWER_FORMAT', 'a newer version'],
    ['TOO_LARGE', 'more than 64 KB'],
    ['UNAVAILABLE', 'doesn’t offer its file manager'],
  ] as const)('explains why nothing can be saved: %s', async (problem, words) => {
    const { card } = await openPage({ stored: { kind: 'failed', problem } });
    expect(card.text()).toContain(words);
    expect(card.findButtons('Save')).toHaveLength(0);
  });

  test('tells an editor below the list that the stored settings are not in use', async () => {
    const { card } = await openPage({ stored: { kind: 'failed', problem: 'UNREADABLE' } });
    card.advance(2_000);
    await card.sees('The saved settings are not in use. Open them to see why.');
  });

  test('only tightens what protects the team', async () => {
    const { card } = await openPage({ settings: { requireVerifiedSender: true } });
    const toggle = (name: string) => card.find(Toggle, { name });
    expect(toggle('requireVerifiedSender').props.readOnly).toBe(true);
    expect(toggle('changeTicketStage').props.readOnly).toBe(false);
    expect(card.text()).toContain('This can only be changed in settings.json.');
  });

  test('is in the language of the agent', async () => {
    const { card } = await openPage({ locale: 'de-de' });
    expect(card.text()).toContain('Schnellantworten');
  });
});

describe('quick replies on the settings page', () => {
  const replies = (count: number): QuickReply[] =>
    Array.from({ length: count }, (_, index) => ({
      title: `Reply ${index}`,
      text: `Text ${index}`,
      ...(index % 2 && { language: 'de' }),
    }));
  const withReplies = (quickReplies: QuickReply[]) =>
    openPage({ stored: { kind: 'ready', team: { ...STORED, quickReplies } } });

  test('are added, edited and removed, and need a title and a text to be saved', async () => {
    const { card, field, saves, save } = await openPage();
    card.press('Add a quick reply');
    await card.sees('2 of 100', 'Correct this first: Quick replies');
    expect(card.button('Save').props.disabled).toBe(true);
    card.find(Input, { name: 'title' }).props.onInput?.('Solved');
    field('text').props.onInput?.('Hi {{customer first name}}, is it solved?');
    card.find(Select, { name: 'inbox' }).props.onChange?.('Sales');
    await card.sees('Hi Nora, is it solved?');
    save();
    await card.sees('Saved.');
    expect(saves()[0]?.quickReplies?.[1]).toEqual({
      title: 'Solved',
      text: 'Hi {{customer first name}}, is it solved?',
      inbox: 'Sales',
    });
    card.press('Remove');
    await card.sees('1 of 100');
  });

  test.each([
    ['language', { language: 'zz' }],
    ['inbox', { inbox: 'Returns' }],
  ])('cannot be saved with an unknown %s', async (_, unknown) => {
    const { card } = await withReplies([{ ...THANKS, ...unknown }]);
    await card.sees('Correct this first: Quick replies');
    expect(card.button('Save').props.disabled).toBe(true);
  });

  test('say how many have to go before they can be saved', async () => {
    const { card } = await withReplies(replies(102));
    await card.sees('102 of 100. Remove 2 to save.', 'Correct this first: Quick replies');
  });

  test('are searched, and shown by language', async () => {
    const { card } = await withReplies(replies(12));
    const names = () => card.buttons().filter((name) => name?.startsWith('Reply '));
    expect(names()).toHaveLength(10);
    card.press('Show 2 more');
    await card.waitFor(() => expect(names()).toHaveLength(12));
    card.search('text 1');
    await card.waitFor(() => expect(names()).toEqual(['Reply 1', 'Reply 10', 'Reply 11']));
    card.choose('filter-Language', 'de');
    await card.waitFor(() => expect(names()).toEqual(['Reply 1', 'Reply 11']));
  });

  test('change places', async () => {
    const { card, save, saves } = await withReplies(replies(3));
    const [up] = card.findAll(
      Button,
      (node) => node.findAll(Icon, { screenReaderText: 'Move Reply 2 up' }).length > 0,
    );
    up?.trigger('onClick');
    save();
    await card.waitFor(() => expect(saves()).toHaveLength(1));
    expect(saves()[0]?.quickReplies?.map(({ title }) => title)).toEqual([
      'Reply 0',
      'Reply 2',
      'Reply 1',
    ]);
  });

  test('are at most 100', async () => {
    const { card } = await withReplies(replies(100));
    expect(card.button('Add a quick reply').props.disabled).toBe(true);
  });

  test('that take more than 64 KB cannot be saved', async () => {
    const { card } = await withReplies([{ title: 'Long', text: 'x'.repeat(66_000) }]);
    await card.sees('This is more than 64 KB.');
    expect(card.button('Save').props.disabled).toBe(true);
  });
});

describe('import', () => {
  async function paste(json: string, page: Page = {}) {
    const opened = await openPage(page);
    opened.field('imported').props.onInput?.(json);
    await opened.card.pressWhenReady('Import');
    return opened;
  }

  test('takes the content of settings.json, and keeps what it does not contain', async () => {
    const json = '{"about":{},"undoSeconds":12,"editors":["eve@shop.example"]}';
    const { card, number, save, saves } = await paste(json);
    await card.waitFor(() => expect(number('undoSeconds').props.value).toBe(12));
    await card.sees('Imported, except editors. Check it, then save.');
    save();
    await card.waitFor(() => expect(saves()).toHaveLength(1));
    expect(saves()[0]).toMatchObject({ settings: { undoSeconds: 12 }, quickReplies: [THANKS] });
    expect(saves()[0]?.settings).not.toHaveProperty('editors');
  });

  test('takes the content of quick-replies.json', async () => {
    const other = await paste('[{"text":"Bye.","title":"Bye"}]');
    await other.card.sees('1 of 100', 'Imported. Check it, then save.');
    const { card } = await paste('\uFEFF[]');
    await card.sees('0 of 100', 'Imported. Check it, then save.');
  });

  test('loosens no protection of the deployed settings', async () => {
    const json = '{"undoSeconds":1,"requireVerifiedSender":false,"changeTicketStage":true}';
    const deployed = { requireVerifiedSender: true, changeTicketStage: false };
    const { card } = await paste(json, { settings: deployed });
    await card.sees('Imported, except requireVerifiedSender, changeTicketStage.');
    const { requireVerifiedSender, changeTicketStage } = deployed;
    for (const [name, checked] of Object.entries({ requireVerifiedSender, changeTicketStage })) {
      expect(card.find(Toggle, { name }).props.checked).toBe(checked);
    }
  });

  test.each([
    ['{"colour":"red"}', 'This isn’t one of the two files.'],
    ['"hello"', 'This isn’t one of the two files.'],
    ['null', 'This isn’t one of the two files.'],
    ['{}', 'This isn’t one of the two files.'],
    ['hello', 'This isn’t valid JSON.'],
    ['', 'This isn’t valid JSON.'],
    ['{"undoSeconds":5,}', 'This isn’t valid JSON.'],
    [`{"signatures":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'This isn’t valid JSON.'],
    ['{"undoSeconds":-5}', 'Correct: Seconds to undo a reply'],
    ['[{"title":"A"}]', 'Correct: Quick replies'],
  ])('refuses %s', async (json, words) => {
    const { card, field } = await paste(json);
    await card.waitFor(() => expect(field('imported').props.validationMessage).toContain(words));
  });
});

test('applies in the card at once what the agent saves', async () => {
  const { card, number, save } = await openPage();
  number('emailLateAfterMinutes').props.onChange?.(60);
  save();
  await card.waitFor(() => expect(card.find(Tag).props.variant).toBe('error'));
});

test('shows why the settings did not load, and loads them again', async () => {
  const card = openCard(
    {
      listThreads: () => okResponse(aList([aThread()])),
      readTeamSettings: ({ pageIn }) =>
        pageIn
          ? errorResponse('UNAVAILABLE')
          : okResponse({ stored: { kind: 'ready', team: STORED }, mayEdit: true }),
    },
    { settings: { editors: ['9001'] } },
  );
  await card.waitFor(() => expect(card.rows()).toHaveLength(1));
  card.advance(2_000);
  await card.pressWhenReady('Team settings');
  await card.sees('HubSpot isn’t available');
  card.press('Try again');
  await card.waitFor(() => expect(card.callsOf('readTeamSettings')).toHaveLength(3));
});

test('stands alone in HubSpot’s settings, without a record', async () => {
  const renderer = createRenderer('settings');
  const requests: unknown[] = [];
  const serverless = (_name: string, options?: { parameters?: unknown }) => {
    requests.push(options?.parameters);
    const page = { texts: languages().en, mailboxes: [], inboxes: [] };
    const data = { stored: { kind: 'ready', team: STORED }, mayEdit: true, page };
    return Promise.resolve(okResponse(data));
  };
  renderer.render(
    <AppSettings
      context={{ user: { id: 9001, locale: 'en-gb' }, portal: { timezone: 'UTC' } }}
      platform={{ ...hubspotPlatform, serverless }}
      deployed={{ settings: DEFAULT_SETTINGS, quickReplies: [] }}
    />,
  );
  await renderer.waitFor(() => renderer.find(NumberInput, { name: 'undoSeconds' }));
  expect(renderer.find(NumberInput, { name: 'undoSeconds' }).props.value).toBe(5);
  expect(renderer.findAll(Button).map(({ text }) => text)).toContain('Save');
  expect(requests).toEqual([{ action: 'readTeamSettings', agent: { userId: 9001 }, pageIn: 'en' }]);
});
