import { Hono } from 'hono';
import { afterEach, expect, it } from 'vitest';
import { openLiveAccount } from './live-account.ts';
import { listen } from 'hubspot-simulator';

let server: Awaited<ReturnType<typeof listen>> | undefined;

afterEach(() => server?.close());

/** What the page is told of an account whose API answers like this. */
async function told(api: Hono['fetch'], path: string): Promise<unknown> {
  server = await listen((request) => api(request), 0);
  const account = await openLiveAccount({ token: 'secret', apiUrl: server.url });
  const answer = await account.routes(() => undefined).request(path);
  return answer.json();
}

it('a record shows what HubSpot tells of it', async () => {
  const api = new Hono().get('/crm/v3/objects/contacts/7', (context) =>
    context.req.header('Authorization') === 'Bearer secret'
      ? context.json({ id: '7', properties: { firstname: 'Nora', lastname: 'W', email: 'n@x.y' } })
      : context.json({}, 401),
  );
  expect(await told(api.fetch, '/_sandbox/records/contact/7')).toMatchObject({
    name: 'Nora W',
    properties: { email: 'n@x.y' },
  });
});

it('a record that HubSpot does not tell goes by its id, and says why', async () => {
  const api = new Hono().all('*', (context) => context.json({}, 403));
  expect(await told(api.fetch, '/_sandbox/records/ticket/9')).toEqual({
    kind: 'ticket',
    id: '9',
    name: 'Ticket 9',
    threadCount: 0,
    properties: {},
    untold: 'HubSpot did not tell the properties of ticket 9 (status 403).',
  });
});

it('the users of the account may look, and what is not told is said', async () => {
  const api = new Hono()
    .get('/crm/v3/owners', (context) =>
      context.json({
        results: [{ userId: 5, firstName: 'Yuki', lastName: 'T' }, { userId: null }],
      }),
    )
    .get('/account-info/v3/details', (context) => context.text('<html>', 200));
  expect(await told(api.fetch, '/_sandbox/state')).toMatchObject({
    agents: [{ userId: 5, actorId: 'A-5', name: 'Yuki T' }],
    untold: ['HubSpot did not tell which account this is: no readable answer came.'],
  });
});
