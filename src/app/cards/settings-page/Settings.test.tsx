import { describe, expect, test, vi } from 'vitest';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import {
  Button,
  Input,
  LoadingButton,
  NumberInput,
  TextArea,
  type ButtonProps,
} from '@hubspot/ui-extensions';
import type { TeamSettings, TeamSettingsState } from '../contract/team-settings.ts';
import { hubspotPlatform } from '../platform/platform.ts';
import { textOf } from '../testing/textOf.ts';
import { Settings } from './Settings.tsx';

const THANKS = { title: 'Thanks', text: 'Thank you, {{customer first name}}.' };
const STORED: TeamSettings = {
  revision: 3,
  settings: { undoSeconds: 5, show: 'open' },
  quickReplies: [THANKS],
};

interface Page {
  stored?: TeamSettingsState;
  mayEdit?: boolean;
  locale?: string;
  onSave?: (fields: object) => object;
  copyText?: (text: string) => Promise<void>;
}

async function openPage({ stored, mayEdit = true, locale = 'en', onSave, copyText }: Page = {}) {
  const saves: object[] = [];
  const serverless = (_name: string, options?: { parameters?: unknown }) => {
    const parameters = Object(options?.parameters) as { action: string };
    if (parameters.action === 'readTeamSettings') {
      const data = { stored: stored ?? { kind: 'ready', team: STORED }, mayEdit };
      return Promise.resolve({ ok: true, data, budget: {} });
    }
    saves.push(parameters);
    const saved = { ok: true, data: { kind: 'saved', team: STORED }, budget: {} };
    return Promise.resolve(onSave?.(parameters) ?? saved);
  };
  const renderer = createRenderer('settings');
  renderer.render(
    <Settings
      user={{ id: 9001, locale }}
      clipboard={{ copyTextToClipboard: copyText ?? (() => Promise.resolve()) }}
      platform={{ ...hubspotPlatform, serverless }}
      deployed={{ settings: { undoSeconds: 0, ownAddresses: [] }, quickReplies: [] }}
    />,
  );
  const text = () => textOf(renderer.getRootNode());
  const button = (name: string) => {
    const all = [...renderer.findAll(Button), ...renderer.findAll(LoadingButton)];
    const found = all.find((node) => node.text === name);
    if (!found) throw new Error(`No button is named ${name}; there is ${text()}`);
    return found;
  };
  const press = (name: string) => {
    const props = button(name).props as ButtonProps;
    if (props.disabled) throw new Error(`${name} is disabled`);
    button(name).trigger('onClick');
  };
  await renderer.waitFor(() => expect(renderer.findAll(TextArea).length).toBeGreaterThan(0));
  const undoSeconds = () => renderer.find(NumberInput, { name: 'undoSeconds' });
  return { renderer, saves, text, button, press, undoSeconds };
}

describe('the settings page', () => {
  test('shows what the team stored, and says which version it is', async () => {
    const { text, undoSeconds } = await openPage();
    expect(undoSeconds().props.value).toBe(5);
    expect(text()).toContain('Saved as version 3.');
    expect(text()).toContain('Thank you, Nora.');
  });

  test('names what changed, and saves it without losing settings that it does not show', async () => {
    const { renderer, text, press, saves, undoSeconds } = await openPage();
    undoSeconds().props.onChange?.(8);
    await renderer.waitFor(() => expect(text()).toContain('Changed: Seconds to undo a reply'));
    press('Save');
    await renderer.waitFor(() => expect(saves).toHaveLength(1));
    expect(saves[0]).toMatchObject({
      expectedRevision: 3,
      settings: { undoSeconds: 8, show: 'open' },
      quickReplies: [THANKS],
    });
    expect(saves[0]).not.toHaveProperty('record');
  });

  test('returns to what is saved with Undo changes', async () => {
    const { renderer, press, undoSeconds } = await openPage();
    undoSeconds().props.onChange?.(8);
    await renderer.waitFor(() => expect(undoSeconds().props.value).toBe(8));
    press('Undo changes');
    await renderer.waitFor(() => expect(undoSeconds().props.value).toBe(5));
  });

  test.each([
    ['Go on with mine', 8],
    ['Take theirs', 20],
  ])('offers both versions when somebody else saved first: %s', async (choice, seconds) => {
    const theirs = { revision: 4, settings: { undoSeconds: 20 } };
    const onSave = () => ({ ok: true, data: { kind: 'conflict', team: theirs }, budget: {} });
    const { renderer, text, press, saves, undoSeconds } = await openPage({ onSave });
    undoSeconds().props.onChange?.(8);
    await renderer.waitFor(() => expect(undoSeconds().props.value).toBe(8));
    press('Save');
    await renderer.waitFor(() => expect(text()).toContain('Somebody else saved first'));
    press(choice);
    await renderer.waitFor(() => expect(undoSeconds().props.value).toBe(seconds));
    if (choice === 'Take theirs') return;
    press('Save');
    await renderer.waitFor(() => expect(saves).toHaveLength(2));
    expect(saves[1]).toMatchObject({ expectedRevision: 4, settings: { undoSeconds: 8 } });
  });

  test('adds, edits and removes a quick reply, and saves none without a text', async () => {
    const { renderer, text, button, press } = await openPage();
    press('Add a quick reply');
    await renderer.waitFor(() => expect(text()).toContain('2 of 100'));
    expect((button('Save').props as ButtonProps).disabled).toBe(true);
    renderer.find(Input, { name: 'title' }).props.onInput?.('Solved');
    renderer.find(TextArea, { name: 'text' }).props.onInput?.('Is it solved?');
    await renderer.waitFor(() =>
      expect((button('Save').props as ButtonProps).disabled).toBe(false),
    );
    press('Remove “Solved”');
    await renderer.waitFor(() => expect(text()).toContain('1 of 100'));
  });

  test('lets others look and export, but not change', async () => {
    const copyText = vi.fn(() => Promise.resolve());
    const { renderer, text, press } = await openPage({ mayEdit: false, copyText });
    expect(text()).toContain('You can look at these settings');
    expect(renderer.findAll(LoadingButton)).toEqual([]);
    press('Copy as JSON');
    expect(copyText).toHaveBeenCalledWith(expect.stringContaining('"undoSeconds": 5'));
  });

  test.each([
    ['NO_SCOPE', 'The app lacks the scope'],
    ['UNREADABLE', 'cannot be read'],
    ['NEWER_FORMAT', 'A newer version'],
  ] as const)('explains why nothing can be saved: %s', async (problem, words) => {
    const { renderer, text } = await openPage({ stored: { kind: 'failed', problem } });
    expect(text()).toContain(words);
    expect(renderer.findAll(LoadingButton)).toEqual([]);
  });

  test('imports what it exports, and refuses anything else', async () => {
    const { renderer, text, press, undoSeconds } = await openPage();
    const paste = (json: string) =>
      renderer.find(TextArea, { name: 'imported' }).props.onInput?.(json);
    paste('{"colour":"red"}');
    await renderer.waitFor(() => press('Import'));
    await renderer.waitFor(() =>
      expect(renderer.find(TextArea, { name: 'imported' }).props.validationMessage).toContain(
        'Nothing was changed',
      ),
    );
    paste('{"settings":{"undoSeconds":12},"quickReplies":[]}');
    await renderer.waitFor(() => press('Import'));
    await renderer.waitFor(() => expect(undoSeconds().props.value).toBe(12));
    expect(text()).toContain('0 of 100');
  });

  test('speaks the language of the user', async () => {
    const { text } = await openPage({ locale: 'de-de' });
    expect(text()).toContain('Threadside-Einstellungen');
  });
});
