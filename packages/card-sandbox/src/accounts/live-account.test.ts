import { Hono } from 'hono';
import { afterEach, expect, it } from 'vitest';
import { openLiveAccount } from './live-account.ts';
import { listen } from 'hubspot-simulator';

let server: Awaited<ReturnType<typeof listen>> | undefined;

afterEach(() => server?.close());

/** Requests a page route of an account with this API. */
async function request(api: Hono['fetch'], path: string): Promise<unknown> {
  server = await listen((request) => api(request), 0);
  const account = await openLiveAccount({ token: 'secret', apiUrl: server.url });
  const response = await account.routes(() => undefined).request(path);
  return response.json();
}

it('shows the properties that HubSpot returns', async () => {
  const api = new Hono().get('/crm/v3/objects/contacts/7', (context) =>
    context.req.header('Authorization') === 'Bearer secret'
      ? context.json({ id: '7', properties: { firstname: 'Nora', lastname: 'W', email: 'n@x.y' } })
      : context.json({}, 401),
  );
  expect(await request(api.fetch, '/_sandbox/records/contact/7')).toMatchObject({
    name: 'Nora W',
    properties: { email: 'n@x.y' },
  });
});

it('names a record after its id and says why when HubSpot does not return it', async () => {
  const api = new Hono().all('*', (context) => context.json({}, 403));
  expect(await request(api.fetch, '/_sandbox/records/ticket/9')).toEqual({
    kind: 'ticket',
    id: '9',
    name: 'Ticket 9',
    threadCount: 0,
    properties: {},
    unavailable: 'HubSpot did not return the properties of ticket 9 (status 403).',
  });
});

it('lists the users of the account, and says what is missing', async () => {
  const api = new Hono()
    .get('/crm/v3/owners', (context) =>
      context.json({
        results: [{ userId: 5, firstName: 'Yuki', lastName: 'T' }, { userId: null }],
      }),
    )
    .get('/account-info/v3/details', (context) => context.text('<html>', 200));
  expect(await request(api.fetch, '/_sandbox/state')).toMatchObject({
    agents: [{ userId: 5, actorId: 'A-5', name: 'Yuki T' }],
    unavailable: ['HubSpot did not return the account: the response was missing or invalid.'],
  });
});
