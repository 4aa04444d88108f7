import { Tag } from '@hubspot/ui-extensions';
import { FileUpload } from '@hubspot/ui-extensions/experimental';
import { expect, test, vi } from 'vitest';
import type { TeamSettings, TeamSettingsState } from '../contract/settings/team-settings.ts';
import { aList, aPreview, aThread, hoursAgo, okResponse } from '../testing/fixtures.ts';
import { openCard } from '../testing/openCard.tsx';
import { openThread } from '../testing/openThread.ts';
import { SEND, sent } from '../testing/sendFixtures.ts';

const stored: TeamSettingsState = {
  kind: 'ready',
  team: { revision: 1, settings: { sortBy: 'oldest' }, quickReplies: [] },
};

async function openWithEditors(editors: string[]) {
  const card = openCard(
    {
      listThreads: () => okResponse(aList([aThread()])),
      readTeamSettings: () => okResponse({ stored, mayEdit: false }),
    },
    { settings: { editors } },
  );
  await card.waitFor(() => expect(card.rows()).toHaveLength(1));
  const actions = () => card.calls.map(({ action }) => action);
  return { card, actions };
}

test('loads what the team stored two seconds after the card opens', async () => {
  const { card, actions } = await openWithEditors(['9001']);
  expect(actions()).not.toContain('readTeamSettings');
  card.advance(2_000);
  await card.waitFor(() => expect(actions()).toContain('readTeamSettings'));
});

test('makes no call where the deployed settings name no editors', async () => {
  const { card, actions } = await openWithEditors([]);
  card.advance(60_000);
  expect(actions()).not.toContain('readTeamSettings');
});

test('an open card takes over what a colleague saves, and keeps it when an older answer follows', async () => {
  const savedAt = (hour: number) => `2026-11-17T0${hour}:00:00.000Z`;
  let team: TeamSettings = { revision: 1, settings: {}, savedAt: savedAt(1) };
  const wait = { waiting: true, since: hoursAgo(2) } as const;
  const card = openCard(
    {
      listThreads: () => okResponse(aList([aThread()])),
      previewThreads: () => okResponse({ previews: [aPreview('900', { wait })], failures: [] }),
      readTeamSettings: () => okResponse({ stored: { kind: 'ready', team }, mayEdit: false }),
    },
    { settings: { editors: ['9001'] } },
  );
  const variant = () => card.find(Tag).props.variant;
  const reads = () => card.callsOf('readTeamSettings').length;
  const readAgain = async () => {
    const before = reads();
    // The next read is planned once the last one has been answered, which changes nothing on the card.
    await vi.waitFor(() => {
      card.advance(5 * 60_000);
      expect(reads()).toBeGreaterThan(before);
    });
  };
  await card.waitFor(() => expect(variant()).toBe('info'));
  card.advance(2_000);
  await card.waitFor(() => expect(reads()).toBe(1));

  team = { revision: 2, settings: { emailLateAfterMinutes: 60 }, savedAt: savedAt(2) };
  await readAgain();
  await card.waitFor(() => expect(variant()).toBe('error'));
  team = { revision: 1, settings: {}, savedAt: savedAt(1) };
  await readAgain();
  await readAgain();
  expect(variant()).toBe('error');

  // Deleted and saved again.
  team = { revision: 1, settings: {}, savedAt: savedAt(3) };
  await readAgain();
  await card.waitFor(() => expect(variant()).toBe('info'));
});

test('an open draft keeps its text and files, and is sent with the new settings', async () => {
  const url = 'https://files.example.com/label.pdf';
  const settings = { attachFiles: false, signatures: { '*': '{{agent name}}, Returns' } };
  const quickReplies = [{ title: 'Label', text: 'Here is your label.' }];
  const team: TeamSettings = { revision: 1, settings, quickReplies };
  const { card } = await openThread(
    {
      sendReply: sent,
      readTeamSettings: () => okResponse({ stored: { kind: 'ready', team }, mayEdit: false }),
    },
    {},
    { settings: { editors: ['9001'], attachFiles: true } },
  );
  card.press('Attach files');
  await card.waitFor(() => card.find(FileUpload));
  card.find(FileUpload).props.onChange?.([{ id: 1, name: 'label.pdf', url }]);
  card.type('Here you are.');
  await card.sees('Attached: label.pdf');
  card.advance(2_000);
  await card.sees('Signature: Ana Torres, Returns', 'Quick replies', 'Attached: label.pdf');
  expect(card.maybeFind(FileUpload)).toBeNull();
  card.press('Remove files');
  await card.waitFor(() => expect(card.text()).not.toContain('Attached'));
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')).toMatchObject([
    { text: 'Here you are.', signature: 'Ana Torres, Returns' },
  ]);
});
