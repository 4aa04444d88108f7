import { isBuiltInChannel } from '../../../cards/contract/channel.ts';
import { listChannelAccounts } from '../hubspot/channel-accounts.ts';
import type { WireChannelAccount } from '../hubspot/channel-accounts.ts';
import { listChannels } from '../hubspot/channels.ts';
import { bestEffort } from '../request/best-effort.ts';
import type { AnyCall, Call } from '../request/call.ts';

const ALL = 'all';

/** Channel id → name, for the channels that the account added. Empty when HubSpot does not list them in time. */
export async function channelNames(call: Call): Promise<Record<string, string>> {
  const load = () => listChannels(call.hubspot);
  const channels = await bestEffort(call, call.cache.channels.getOrLoad(ALL, load));
  return Object.fromEntries(
    (channels ?? []).flatMap(({ id, name }) =>
      // HubSpot names its own channels `LIVE_CHAT` and the like; the card translates them.
      name && !isBuiltInChannel(id) ? [[id, name] as const] : [],
    ),
  );
}

/** `undefined` when HubSpot does not list them in time. */
export function channelAccounts(call: AnyCall): Promise<WireChannelAccount[] | undefined> {
  const load = () => listChannelAccounts(call.hubspot);
  return bestEffort(call, call.cache.channelAccounts.getOrLoad(ALL, load));
}
