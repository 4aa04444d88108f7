/**
 * Ids of HubSpot's own channels, the same in every account. Channels that an account added have other ids.
 *
 * https://developers.hubspot.com/docs/api-reference/conversations-conversations-v3/guide
 */
export const CHANNEL = {
  LIVE_CHAT: '1000',
  MESSENGER: '1001',
  EMAIL: '1002',
  FORMS: '1003',
  CUSTOMER_PORTAL: '1004',
  WHATSAPP: '1007',
  CALLING: '1008',
  SMS: '1009',
  INSTAGRAM: '1010',
} as const;

const CHATS = new Set<string>([
  CHANNEL.LIVE_CHAT,
  CHANNEL.MESSENGER,
  CHANNEL.WHATSAPP,
  CHANNEL.SMS,
  CHANNEL.INSTAGRAM,
]);

/** True where people write short messages and wait for the answer. */
export function isChat(channelId: string): boolean {
  return CHATS.has(channelId);
}

const BUILT_IN = new Set<string>(Object.values(CHANNEL));

/** True for HubSpot's own channels, which the card names in the agent's language. */
export function isBuiltInChannel(channelId: string): boolean {
  return BUILT_IN.has(channelId);
}
