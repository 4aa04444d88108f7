import { expect, test } from 'vitest';
import { createApp, routes } from './app.ts';
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

const BESIDE = [
  'GET /account-info/v3/details',
  'GET /crm/v3/owners',
  'GET /crm/v3/owners/:ownerId',
  'GET /crm/v4/objects/contacts/:contactId/associations/:tickets{tickets?}',
  'GET /crm/v4/objects/tickets/:ticketId/associations/:contacts{contacts?}',
  'GET /crm/v4/objects/tickets/:ticketId/associations/:conversations{conversations?}',
  'GET /files/v3/files/:fileId/signed-url',
  'POST /oauth/v2/private-apps/get/access-token-info',
];

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
  expect(registered().sort()).toEqual([...expected, ...BESIDE].sort());
});

test('prints a table of operations and versions', () => {
  const table = PUBLISHED.map((operation) => {
    const columns = conversationsPaths.map(({ path }) => {
      const there = routes.some(
        (route) => `${route.operation.method} ${route.path}` === operation.replace(' ', ` ${path}`),
      );
      return [path, there ? 'yes' : 'no'] as const;
    });
    return [operation, Object.fromEntries(columns)] as const;
  });
  console.table(Object.fromEntries(table));
  expect(table).toHaveLength(18);
});
