/** Versions of the Conversations API, as `CONVERSATIONS_API_VERSION` names them. */
export const API_VERSIONS = ['v3', '2026-09-beta', '2026-09'] as const;
export type ApiVersion = (typeof API_VERSIONS)[number];

/** One call of HubSpot's API on each version that has it, best first. */
export interface Endpoint {
  /** Tells calls apart; the same for every object. */
  name: string;
  paths: readonly [VersionedPath, ...VersionedPath[]];
}

export interface VersionedPath {
  /** What HubSpot turns off at once: an API in one version. */
  family: string;
  path: string;
  /** The path without ids, for logs. */
  template: string;
}

export interface Paths {
  threads: Endpoint;
  thread(threadId: string): Endpoint;
  /** Moves a thread to the archive, from which it can be restored. */
  archivedThread(threadId: string): Endpoint;
  assignee(threadId: string): Endpoint;
  messages(threadId: string): Endpoint;
  message(threadId: string, messageId: string): Endpoint;
  originalContent(threadId: string, messageId: string): Endpoint;
  actors: Endpoint;
  channels: Endpoint;
  channelAccounts: Endpoint;
  inboxes: Endpoint;
  owners: Endpoint;
  users: Endpoint;
  record(type: 'contacts' | 'tickets', id: string): Endpoint;
  ticketContacts(ticketId: string): Endpoint;
  ticketPipelines: Endpoint;
  ticketSearch: Endpoint;
  fileUrl(fileId: string): Endpoint;
  file(fileId: string): Endpoint;
  files: Endpoint;
  fileSearch: Endpoint;
  account: Endpoint;
}

interface Base {
  family: string;
  path: string;
}

type Bases = readonly [Base, ...Base[]];

const V3: Base = { family: 'conversations v3', path: '/conversations/v3/conversations' };
const V3_ASSIGNEE: Base = {
  family: 'conversations v3, assignee',
  path: '/conversations/conversations/v3',
};
const BETA = dated('2026-09-beta');
const DATED = dated('2026-09');

/** Listing by ticket and assigning are documented in the beta: https://developers.hubspot.com/docs/api-reference/2026-09-beta/conversations/conversations/threads/get-threads */
const LISTING: Bases = [BETA, DATED, V3];
const ASSIGNING: Bases = [BETA, DATED, V3_ASSIGNEE, V3];
/** Everything else is documented in v3: https://developers.hubspot.com/docs/api-reference/conversations-conversations-v3/guide */
const OTHERS: Bases = [V3, DATED, BETA];

/**
 * The paths of every call. With a version, all conversations calls but one go there. Archiving stays on v3: later
 * versions describe the same call as deleting for good.
 */
export function createPaths(version?: ApiVersion): Paths {
  const listing = version ? basesOf(version) : LISTING;
  const assigning = version ? basesOf(version, V3_ASSIGNEE) : ASSIGNING;
  const others = version ? basesOf(version) : OTHERS;
  return {
    threads: endpoint(listing, '/threads'),
    thread: (threadId) => endpoint(others, '/threads/{threadId}', { threadId }),
    archivedThread: (threadId) => ({
      ...endpoint([V3], '/threads/{threadId}', { threadId }),
      name: 'archive',
    }),
    assignee: (threadId) => endpoint(assigning, '/threads/{threadId}/assignee', { threadId }),
    messages: (threadId) => endpoint(others, '/threads/{threadId}/messages', { threadId }),
    message: (threadId, messageId) =>
      endpoint(others, '/threads/{threadId}/messages/{messageId}', { threadId, messageId }),
    originalContent: (threadId, messageId) =>
      endpoint(others, '/threads/{threadId}/messages/{messageId}/original-content', {
        threadId,
        messageId,
      }),
    actors: endpoint(others, '/actors/batch/read'),
    channels: endpoint(others, '/channels'),
    channelAccounts: endpoint(others, '/channel-accounts'),
    inboxes: endpoint(others, '/inboxes'),
    ...OTHER_APIS,
  };
}

/** Uploads are described up to 2026-09-beta: https://developers.hubspot.com/docs/api-reference/2026-03/files/guide */
const FILES: Bases = [
  { family: 'files 2026-03', path: '/files/2026-03/files' },
  { family: 'files 2026-09-beta', path: '/files/2026-09-beta/files' },
  { family: 'files v3', path: '/files/v3/files' },
];

const RECORDS: Bases = [crm('2026-09', '/crm/objects/2026-09'), crm('v3', '/crm/v3/objects')];

const OTHER_APIS = {
  owners: endpoint(
    [
      crm('2026-09', '/crm/owners/2026-09'),
      crm('2026-03', '/crm/owners/2026-03'),
      crm('v3', '/crm/v3/owners'),
    ],
    '',
  ),
  users: endpoint(RECORDS, '/users'),
  record: (type: 'contacts' | 'tickets', id: string) => endpoint(RECORDS, `/${type}/{id}`, { id }),
  ticketContacts: (ticketId: string) =>
    endpoint(
      [crm('2026-03', '/crm/objects/2026-03'), crm('v4', '/crm/v4/objects')],
      '/tickets/{ticketId}/associations/contacts',
      { ticketId },
    ),
  ticketPipelines: endpoint(
    [
      crm('2026-09', '/crm/pipelines/2026-09'),
      crm('2026-03', '/crm/pipelines/2026-03'),
      crm('v3', '/crm/v3/pipelines'),
    ],
    '/tickets',
  ),
  ticketSearch: endpoint(RECORDS, '/tickets/search'),
  fileUrl: (fileId: string) => endpoint(FILES, '/{fileId}/signed-url', { fileId }),
  file: (fileId: string) => endpoint(FILES, '/{fileId}', { fileId }),
  files: endpoint(FILES, ''),
  fileSearch: endpoint(FILES, '/search'),
  account: endpoint(
    [
      { family: 'account-info 2026-09', path: '/account-info/2026-09' },
      { family: 'account-info v3', path: '/account-info/v3' },
    ],
    '/details',
  ),
} as const;

function basesOf(version: ApiVersion, v3 = V3): Bases {
  return [version === 'v3' ? v3 : dated(version)];
}

function dated(version: ApiVersion): Base {
  return {
    family: `conversations ${version}`,
    path: `/conversations/conversations/${version}`,
  };
}

function crm(version: string, path: string): Base {
  return { family: `crm ${version}`, path };
}

function endpoint(
  [first, ...others]: Bases,
  template: string,
  ids: Record<string, string> = {},
): Endpoint {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => segment(ids[name] ?? ''));
  const at = ({ family, path }: Base) => ({
    family,
    path: `${path}${filled}`,
    template: `${path}${template}`,
  });
  return { name: `${first.family} ${template}`, paths: [at(first), ...others.map(at)] };
}

/** Ids are opaque: each stays inside its own part of the path. */
function segment(id: string): string {
  if (id === '' || id === '.' || id === '..') throw new RangeError('Not an id');
  return encodeURIComponent(id);
}
