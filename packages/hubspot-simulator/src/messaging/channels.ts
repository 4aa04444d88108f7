/** Channel ids, the same in every account: https://developers.hubspot.com/docs/api-reference/conversations-conversations-v3/guide */
export const channels = {
  LIVE_CHAT: '1000',
  FACEBOOK_MESSENGER: '1001',
  EMAIL: '1002',
  FORMS: '1003',
  CUSTOMER_PORTAL: '1004',
  WHATSAPP: '1007',
  SMS: '1009',
  INSTAGRAM: '1010',
  MIGRATION: '1011',
  /** HubSpot documents that WhatsApp is not supported; form submissions cannot receive replies. */
  cannotSend: new Set(['1003', '1007']) as ReadonlySet<string>,
} as const;
