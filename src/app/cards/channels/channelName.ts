import type { Words } from '../i18n/en.ts';

/** The name of a channel: ours for the channels that every account has, else the account's own. */
export function channelName(
  channelId: string,
  channels: Record<string, string>,
  words: Words,
): string {
  const known: Partial<Record<string, string>> = words.channels;
  return known[channelId] ?? channels[channelId] ?? words.otherChannel;
}
