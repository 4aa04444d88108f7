import { expect, test } from 'vitest';
import { createApp } from './app.ts';
import { operationRoutes } from './operation-routes.ts';
import { startClock } from '../environment/clock.ts';
import { seededRandom } from '../environment/random.ts';
import { supportTeam } from '../seed/support-team/support-team.ts';
import { Store } from '../store/store.ts';
import { TUESDAY } from '../testing/checked-client.ts';
import { conversationsPaths } from '../operations/versions.ts';
import { createState } from '../state/simulator-state.ts';

/** As HubSpot publishes them: https://developers.hubspot.com/docs/api-reference/conversations-conversations-v3/guide */
const PUBLISHED = [
  'POST /actors/batch/read',
  'GET /actors/:actorId',
  'GET /channel-accounts',
  'GET /channel-accounts/:channelAccountId',
  'GET /channels',
  'GET /channels/:channelId',
  'GET /inboxes',
  'GET /inboxes/:inboxId',
  'GET /threads',
  'GET /threads/:threadId',
  'DELETE /threads/:threadId',
  'PATCH /threads/:threadId',
  'PUT /threads/:threadId/assignee',
  'DELETE /threads/:threadId/assignee',
  'GET /threads/:threadId/messages',
  'POST /threads/:threadId/messages',
  'GET /threads/:threadId/messages/:messageId',
  'GET /threads/:threadId/messages/:messageId/original-content',
];

/** Paths of the operations around the conversations API. Path parameters are shortened to `*`. */
const RELATED = [
  'GET /account-info/2026-03/details',
  'GET /account-info/2026-09/details',
  'GET /account-info/v3/details',
  'GET /crm/objects/2026-03/contacts/*',
  'GET /crm/objects/2026-03/contacts/*/associations/tickets',
  ...['objects/2026-03', 'objects/2026-09', 'v3/objects'].flatMap((objects) => [
    `GET /crm/${objects}/tasks`,
    `GET /crm/${objects}/tasks/*`,
    `POST /crm/${objects}/tasks`,
  ]),
  'GET /crm/objects/2026-03/tickets/*',
  'GET /crm/objects/2026-03/tickets/*/associations/contacts',
  'GET /crm/objects/2026-03/tickets/*/associations/conversations',
  'GET /crm/objects/2026-03/users',
  'GET /crm/objects/2026-09/contacts/*',
  'GET /crm/objects/2026-09/tickets/*',
  'GET /crm/objects/2026-09/users',
  'GET /crm/owners/2026-03',
  'GET /crm/owners/2026-03/*',
  'GET /crm/owners/2026-09',
  'GET /crm/owners/2026-09/*',
  'GET /crm/pipelines/2026-03/tickets',
  'GET /crm/pipelines/2026-03/tickets/*',
  'GET /crm/pipelines/2026-09/tickets',
  'GET /crm/pipelines/2026-09/tickets/*',
  'GET /crm/v3/objects/contacts/*',
  'GET /crm/v3/objects/tickets/*',
  'GET /crm/v3/objects/users',
  'GET /crm/v3/owners',
  'GET /crm/v3/owners/*',
  'GET /crm/v3/pipelines/tickets',
  'GET /crm/v3/pipelines/tickets/*',
  'GET /crm/v4/objects/contacts/*/associations/tickets',
  'GET /crm/v4/objects/tickets/*/associations/contacts',
  'GET /crm/v4/objects/tickets/*/associations/conversations',
  ...['2026-03', '2026-09-beta', 'v3'].flatMap((version) => [
    `GET /files/${version}/files/*`,
    `GET /files/${version}/files/*/signed-url`,
    `GET /files/${version}/files/search`,
    `POST /files/${version}/files`,
    `PUT /files/${version}/files/*`,
  ]),
  'GET /files/2026-09/files/search',
  'PATCH /crm/objects/2026-03/tickets/*',
  'PATCH /crm/objects/2026-09/tickets/*',
  'PATCH /crm/v3/objects/tickets/*',
  'POST /crm/objects/2026-03/tickets/search',
  'POST /crm/objects/2026-09/tickets/search',
  'POST /crm/v3/objects/tickets/search',
  'POST /oauth/v2/private-apps/get/access-token-info',
];

/** Shortens a route: `:ticketId` becomes `*`, `:tickets{tickets?|0-5}` becomes `tickets`. */
const shorten = (route: string) =>
  route.includes(' /conversations')
    ? route
    : route.replaceAll(/:\w+\{(?:\(\?:)?(\w+)\?[^}]*\}/g, '$1').replaceAll(/:\w+/g, '*');

function registered(): string[] {
  const store = new Store(supportTeam.account, supportTeam.app);
  const state = createState(store, startClock(TUESDAY, 'standing'), seededRandom(1));
  const app = createApp(state, () => undefined);
  return app.routes
    .filter(({ method, path }) => method !== 'ALL' && path !== '/' && !path.startsWith('/_sandbox'))
    .map(({ method, path }) => `${method} ${path}`);
}

test('serves exactly the published operations, on every path of every version', () => {
  const expected = conversationsPaths.flatMap(({ path }) =>
    PUBLISHED.map((operation) => operation.replace(' ', ` ${path}`)),
  );
  expect(registered().map(shorten).sort()).toEqual([...expected, ...RELATED].sort());
});

test('prints a table of operations and versions', () => {
  const table = PUBLISHED.map((operation) => {
    const columns = conversationsPaths.map(({ path }) => {
      const there = operationRoutes.some(
        (route) => `${route.operation.method} ${route.path}` === operation.replace(' ', ` ${path}`),
      );
      return [path, there ? 'yes' : 'no'] as const;
    });
    return [operation, Object.fromEntries(columns)] as const;
  });
  console.table(Object.fromEntries(table));
  expect(table).toHaveLength(18);
});
