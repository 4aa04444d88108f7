import { listChannelAccounts } from '../hubspot/channel-accounts.ts';
import type { WireChannelAccount } from '../hubspot/channel-accounts.ts';
import { CHANNEL, listChannels } from '../hubspot/channels.ts';
import { bestEffort } from '../request/best-effort.ts';
import type { Call } from '../request/call.ts';

const ALL = 'all';

/** HubSpot calls its own channels `LIVE_CHAT` and the like. */
const OWN_CHANNELS: Record<string, string> = {
  [CHANNEL.LIVE_CHAT]: 'Live chat',
  [CHANNEL.MESSENGER]: 'Messenger',
  [CHANNEL.EMAIL]: 'Email',
  [CHANNEL.FORMS]: 'Form',
  [CHANNEL.CUSTOMER_PORTAL]: 'Customer portal',
  [CHANNEL.WHATSAPP]: 'WhatsApp',
  [CHANNEL.CALLING]: 'Call',
  [CHANNEL.SMS]: 'SMS',
  [CHANNEL.INSTAGRAM]: 'Instagram',
};

/** Channel id → name; only HubSpot's own channels when it does not tell the others in time. */
export async function channelNames(call: Call): Promise<Record<string, string>> {
  const load = () => listChannels(call.hubspot);
  const channels = await bestEffort(call, call.cache.channels.getOrLoad(ALL, load));
  const told = (channels ?? []).flatMap(({ id, name }) => (name ? [[id, name] as const] : []));
  return { ...Object.fromEntries(told), ...OWN_CHANNELS };
}

/** Undefined when HubSpot does not tell in time. */
export function channelAccounts(call: Call): Promise<WireChannelAccount[] | undefined> {
  const load = () => listChannelAccounts(call.hubspot);
  return bestEffort(call, call.cache.channelAccounts.getOrLoad(ALL, load));
}
