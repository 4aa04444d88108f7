import { expect, test } from 'vitest';
import type { CardSetup } from '../../testing/openCard.tsx';
import { aList, okResponse, aThread, names } from '../../testing/fixtures.ts';
import { openThread } from '../../testing/openThread.ts';

const HELP_DESK: CardSetup = { objectTypeId: '0-5', objectId: 501, location: 'helpdesk.sidebar' };
const inHelpDesk = {
  ...names,
  inboxes: { '5': { name: 'Help desk', type: 'HELP_DESK' as const } },
};

test('shows no link to the help desk page that the agent is on', async () => {
  const { card } = await openThread(
    {},
    { thread: aThread({ ticketId: '501' }), names: inHelpDesk },
    HELP_DESK,
  );
  await card.sees('Email · Help desk');
  expect(card.text()).not.toContain('Open in help desk');
});

test.each([
  ['77', inHelpDesk, 'Open in help desk'],
  ['501', names, 'Open in inbox'],
])('links to a thread of ticket %s that is shown elsewhere', async (ticketId, of, link) => {
  const { card } = await openThread({}, { thread: aThread({ ticketId }), names: of }, HELP_DESK);
  await card.sees(link);
});

test('shows only the channel when the inbox name is missing', async () => {
  const nameless = { ...names, inboxes: {} };
  const listThreads = () => okResponse(aList([aThread()], { names: nameless }));
  const { card } = await openThread({ listThreads }, { names: nameless });
  await card.sees('Email\nOpen in inbox');
});
