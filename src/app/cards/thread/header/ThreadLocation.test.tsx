import { expect, test } from 'vitest';
import type { Place } from '../../testing/card.tsx';
import { aList, answered, aThread, names } from '../../testing/conversations.ts';
import { openThread } from '../../testing/openThread.ts';

const HELP_DESK: Place = { objectTypeId: '0-5', objectId: 501, location: 'helpdesk.sidebar' };
const inHelpDesk = {
  ...names,
  inboxes: { '5': { name: 'Help desk', type: 'HELP_DESK' as const } },
};

test('in the help desk, a thread of its ticket has no link to where the agent is', async () => {
  const { card } = await openThread(
    {},
    { thread: aThread({ ticketId: '501' }), names: inHelpDesk },
    HELP_DESK,
  );
  await card.sees('E-mail · Help desk');
  expect(card.text()).not.toContain('Open in help desk');
});

test.each([
  ['77', inHelpDesk, 'Open in help desk'],
  ['501', names, 'Open in inbox'],
])('one of ticket %s that lives elsewhere has', async (ticketId, of, link) => {
  const { card } = await openThread({}, { thread: aThread({ ticketId }), names: of }, HELP_DESK);
  await card.sees(link);
});

test('an inbox whose name did not arrive is not spoken of', async () => {
  const nameless = { ...names, inboxes: {} };
  const listThreads = () => answered(aList([aThread()], { names: nameless }));
  const { card } = await openThread({ listThreads }, { names: nameless });
  await card.sees('E-mail\nOpen in inbox');
});
