import type { Strings } from '../i18n/en.ts';

/** The name of a channel: ours for the channels that every account has, else the account's own. */
export function channelName(
  channelId: string,
  channels: Record<string, string>,
  strings: Strings,
): string {
  const known: Partial<Record<string, string>> = strings.channels;
  return known[channelId] ?? channels[channelId] ?? strings.otherChannel;
}
