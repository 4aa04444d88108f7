/** Versions of the Conversations API that the function can be set to. */
export const API_VERSIONS = ['v3', '2026-09-beta', '2026-09'] as const;
export type ApiVersion = (typeof API_VERSIONS)[number];

export interface Paths {
  threads: string;
  thread(threadId: string): string;
  assignee(threadId: string): string;
  messages(threadId: string): string;
  message(threadId: string, messageId: string): string;
  originalContent(threadId: string, messageId: string): string;
  actors: string;
  channels: string;
  channelAccounts: string;
  inboxes: string;
  owners: string;
  ticketContacts(ticketId: string): string;
}

/**
 * Where each call goes. Without a version: to the version that documents it, listing and assigning in 2026-09-beta,
 * the rest in v3. With one: every conversations call goes there.
 *
 * Dated versions: https://developers.hubspot.com/docs/api-reference/2026-09-beta/conversations/conversations/threads/get-threads
 */
export function pathsOf(version?: ApiVersion): Paths {
  const base = baseOf(version ?? 'v3');
  const threads = `${baseOf(version ?? '2026-09-beta')}/threads`;
  const thread = (threadId: string) => `${base}/threads/${segment(threadId)}`;
  const message = (threadId: string, messageId: string) =>
    `${thread(threadId)}/messages/${segment(messageId)}`;
  return {
    threads,
    thread,
    assignee: (threadId) =>
      `${datedBase(version ?? '2026-09-beta')}/threads/${segment(threadId)}/assignee`,
    messages: (threadId) => `${thread(threadId)}/messages`,
    message,
    originalContent: (threadId, messageId) => `${message(threadId, messageId)}/original-content`,
    actors: `${base}/actors/batch/read`,
    channels: `${base}/channels`,
    channelAccounts: `${base}/channel-accounts`,
    inboxes: `${base}/inboxes`,
    owners: '/crm/v3/owners',
    ticketContacts: (ticketId) =>
      `/crm/v4/objects/tickets/${segment(ticketId)}/associations/contacts`,
  };
}

function baseOf(version: ApiVersion): string {
  return version === 'v3' ? '/conversations/v3/conversations' : datedBase(version);
}

/** v3 has its assignee path, and that one alone, in the order of the dated versions. */
function datedBase(version: ApiVersion): string {
  return `/conversations/conversations/${version}`;
}

/** Ids are opaque: each stays inside its own part of the path. */
function segment(id: string): string {
  if (id === '' || id === '.' || id === '..') throw new RangeError('Not an id');
  return encodeURIComponent(id);
}
