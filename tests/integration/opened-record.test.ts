import { afterEach, describe, expect, test } from 'vitest';
import { closeAll, openCard } from './open-card.ts';

afterEach(closeAll);

const SUBJECT = 'Snapped poles on all six Kestrel tents';
/** What HubSpot's page knows about the ticket, without a call. */
const properties = { hs_pipeline: '0', hs_pipeline_stage: '3' };

/** The paths of calls without versions and ids, each with its count. */
function counted(paths: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const path of paths) {
    const template = path.replace(/\?.*|\/(v\d|\d{4}-\d\d(-beta)?)\b|\/\d+/g, '');
    counts[template] = (counts[template] ?? 0) + 1;
  }
  return counts;
}

const CONTACT = { objectTypeId: '0-1', objectId: 101 } as const;
const TICKET = { objectTypeId: '0-5', objectId: 501 } as const;

/** The names that every list needs. */
const NAMES = {
  '/conversations/conversations/channels': 1,
  '/conversations/conversations/inboxes': 1,
  '/crm/owners': 1,
};
const OF_CONTACT = {
  ...NAMES,
  // Beyond the main job: the ids of a record that may have been merged.
  '/crm/objects/contacts': 1,
  // Open and closed, each also in the archive.
  '/conversations/conversations/threads': 4,
  '/conversations/conversations/threads/messages': 10,
  // The stages of the threads' tickets.
  '/crm/objects/tickets/search': 1,
  '/crm/pipelines/tickets': 1,
};
const OF_TICKET = {
  ...NAMES,
  // Beyond the main job: the ids of a record that may have been merged.
  '/crm/objects/tickets': 1,
  // Its own threads and those of its contact.
  '/conversations/conversations/threads': 7,
  '/crm/objects/tickets/associations/contacts': 1,
  '/conversations/conversations/threads/messages': 4,
};

describe.each([
  ['a contact', CONTACT, 1, OF_CONTACT],
  ['a ticket', TICKET, 2, OF_TICKET],
  ['a help desk ticket', { ...TICKET, location: 'helpdesk.sidebar' } as const, 2, OF_TICKET],
])('opening %s', (_, record, lists, calls) => {
  test.each([undefined, 'users'] as const)(
    'costs one GET of the record beyond the main job, and none for who is available: %s',
    async (token) => {
      let running = 0;
      const { card, simulator } = await openCard({
        ...record,
        token,
        properties,
        formattedProperties: { hs_pipeline_stage: 'Waiting on us' },
        deliver: async (call) => {
          running += 1;
          return call().finally(() => (running -= 1));
        },
      });
      await card.sees(SUBJECT, 'thank you for the quick answer');
      await card.waitFor(() =>
        expect([running, card.callsOf('listThreads').length]).toEqual([0, lists]),
      );
      expect(counted(simulator.requests.all().map(({ path }) => path))).toEqual(calls);
    },
  );
});
