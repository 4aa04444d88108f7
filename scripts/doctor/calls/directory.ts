import { listChannelAccounts } from '../../../src/app/functions/conversations/hubspot/channel-accounts.ts';
import type { WireChannelAccount } from '../../../src/app/functions/conversations/hubspot/channel-accounts.ts';
import { listChannels } from '../../../src/app/functions/conversations/hubspot/channels.ts';
import { listInboxes } from '../../../src/app/functions/conversations/hubspot/inboxes.ts';
import { listOwners } from '../../../src/app/functions/conversations/hubspot/owners.ts';
import type { Findings } from './findings.ts';

/** Tries the calls that do not depend on a thread: inboxes, channels and people. */
export async function tryDirectory({ tried }: Findings): Promise<void> {
  await tried('Inboxes', listInboxes, (inboxes) => count(inboxes, 'inbox', 'inboxes'));
  await tried('Channels', listChannels, (channels) => count(channels, 'channel'));
  await tried(
    'Channel accounts',
    listChannelAccounts,
    (accounts) => `${count(accounts, 'account')}, ${accounts.filter(sends).length} connected`,
    (accounts) =>
      accounts.some(sends)
        ? undefined
        : 'No channel account is connected, so that no reply can leave. Connect one in HubSpot: Settings, Inbox or Help Desk, Channels.',
  );
  await tried(
    'People to assign threads to',
    async (hubspot) => (await listOwners(hubspot)).filter(({ userId }) => userId !== undefined),
    (people) => count(people, 'person', 'people'),
    (people) =>
      people.length > 0
        ? undefined
        : 'HubSpot names nobody to assign a thread to: add users in Settings.',
  );
}

function sends({ active, authorized, archived }: WireChannelAccount): boolean {
  return active && authorized && !archived;
}

/** `1 thread`, `2 threads`. */
export function count(rows: unknown[], one: string, many = `${one}s`): string {
  return `${rows.length} ${rows.length === 1 ? one : many}`;
}
