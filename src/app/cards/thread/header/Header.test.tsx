import { Link, StatusTag, TextArea } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import { openCard } from '../../testing/openCard.tsx';
import {
  aConversation,
  aList,
  okResponse,
  aPreview,
  aThread,
  names,
  errorResponse,
} from '../../testing/fixtures.ts';
import { openThread } from '../../testing/openThread.ts';

const thread = aThread();

/** Opens the thread of a contact with these properties. */
async function openFor(properties: Record<string, string>, objectTypeId = '0-1') {
  const card = openCard(
    {
      listThreads: () => okResponse(aList([thread])),
      previewThreads: () => okResponse({ previews: [aPreview('900')], failures: [] }),
      readThread: () => okResponse(aConversation()),
    },
    { objectTypeId },
  );
  const { useCrmProperties, useAssociations } = card.mocks;
  const originalProperties = useCrmProperties.getOriginal();
  useCrmProperties.willCall((query) => ({ ...originalProperties(query), properties }));
  const originalAssociations = useAssociations.getOriginal();
  useAssociations.willCall((query) => ({
    ...originalAssociations(query),
    results: [
      { toObjectId: 102, associationTypes: [], properties: { firstname: 'Pablo' } },
      { toObjectId: 101, associationTypes: [], properties },
    ],
  }));
  await card.sees('Broken zip');
  card.openThread('Broken zip');
  await card.sees('Write a reply');
  return card;
}

test.each([
  ['a contact', '0-1'],
  ['a ticket', '0-5'],
])('shows the customer’s local time on %s', async (_, objectTypeId) => {
  const maria = {
    firstname: 'Maria',
    lastname: 'Lopez',
    hs_timezone: 'america_slash_port_hyphen_au_hyphen_prince',
  };
  const card = await openFor(maria, objectTypeId);
  await card.sees('· 09:00 local time');
});

test.each(['', 'mars_slash_olympus'])(
  'shows no local time for an invalid time zone (%j)',
  async (hs_timezone) => {
    const card = await openFor({ firstname: 'Maria', lastname: 'Lopez', hs_timezone });
    await card.sees('Maria Lopez');
    expect(card.text()).not.toContain('local time');
  },
);

const headerLink = (card: Awaited<ReturnType<typeof openFor>>) => card.find(Link).props.href;

test('links to the thread in HubSpot’s inbox and copies the link', async () => {
  const { card } = await openThread();
  const url = 'https://app.hubspot.com/live-messages/123/inbox/900';
  expect(headerLink(card)).toEqual({ url, external: true });
  await card.sees('Open in inbox');
  card.pressItem('Copy link');
  await card.sees('Link copied.');
  expect(card.mocks.actions.copyTextToClipboard.calls).toEqual([[url]]);
});

test('links to the ticket for a help desk thread', async () => {
  const inboxes = { '5': { name: 'Help desk', type: 'HELP_DESK' as const } };
  const { card } = await openThread(
    {},
    { thread: aThread({ ticketId: '501' }), names: { ...names, inboxes } },
  );
  await card.sees('Open in help desk');
  expect(headerLink(card)).toEqual({
    url: 'https://app.hubspot.com/help-desk/123/view/search/ticket/501/',
    external: true,
  });
});

test('offers Undo and hides the composer after archiving', async () => {
  const { card } = await openThread({
    archiveThread: () => okResponse(aThread({ archived: true })),
    restoreThread: () => okResponse(thread),
  });
  card.pressItem('Archive');
  await card.sees('Archived', 'After 30 days', 'Undo');
  expect(card.maybeFind(TextArea)).toBeNull();
  expect(card.buttons()).not.toContain('Assign to me');
  expect(card.find(StatusTag).text).toBe('Archived');
  card.press('Undo');
  await card.waitFor(() => card.find(TextArea));
  expect(card.buttons()).not.toContain('Undo');
  expect(card.callsOf('archiveThread')).toMatchObject([{ threadId: '900' }]);
  expect(card.callsOf('restoreThread')).toMatchObject([{ threadId: '900' }]);
});

test('explains a failed archiving and keeps the thread', async () => {
  const { card } = await openThread({ archiveThread: () => errorResponse('UNAVAILABLE') });
  card.pressItem('Archive');
  await card.sees('HubSpot isn’t available');
  card.find(TextArea);
});
