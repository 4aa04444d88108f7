import { afterEach, expect, test } from 'vitest';
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

test.each([undefined, 'users'] as const)(
  'an opened ticket costs one call for who is available, with or without the scope: %s',
  async (token) => {
    let running = 0;
    const { card, simulator } = await openCard({
      objectTypeId: '0-5',
      objectId: 501,
      token,
      properties,
      formattedProperties: { hs_pipeline_stage: 'Waiting on us' },
      deliver: async (call) => {
        running += 1;
        return call().finally(() => (running -= 1));
      },
    });
    await card.sees(SUBJECT, 'thank you for the quick answer', 'Ticket: Waiting on us');
    // The ticket's own threads, and the other threads of its contact.
    await card.waitFor(() => expect([running, card.callsOf('listThreads').length]).toEqual([0, 2]));
    const opened = simulator.requests.all();
    expect(counted(opened.map(({ path }) => path))).toEqual({
      '/crm/objects/tickets': 1,
      // Its own threads and those of its contact.
      '/conversations/conversations/threads': 7,
      '/crm/objects/tickets/associations/contacts': 1,
      '/conversations/conversations/threads/messages': 4,
      '/conversations/conversations/channels': 1,
      '/conversations/conversations/inboxes': 1,
      '/crm/owners': 1,
      '/crm/objects/users': 1,
    });
  },
);
