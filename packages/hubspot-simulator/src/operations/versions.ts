export const versions = ['v3', '2026-09-beta', '2026-09'] as const;
export type Version = (typeof versions)[number];

/**
 * Base paths of the conversations API. HubSpot serves v3 under both path orders, although the
 * assignee is published under the second one only.
 */
export const conversationsPaths: readonly { version: Version; path: string }[] = [
  { version: 'v3', path: '/conversations/v3/conversations' },
  { version: 'v3', path: '/conversations/conversations/v3' },
  { version: '2026-09-beta', path: '/conversations/conversations/2026-09-beta' },
  { version: '2026-09', path: '/conversations/conversations/2026-09' },
];
