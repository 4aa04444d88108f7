import { expect, test } from 'vitest';
import type { TeamSettingsState } from '../contract/settings/team-settings.ts';
import { aList, aThread, okResponse } from '../testing/fixtures.ts';
import { openCard } from '../testing/openCard.tsx';

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
