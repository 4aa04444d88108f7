import { expect, it } from 'vitest';
import { FetchRequest, permittedFetch } from './permitted-fetch.ts';

/** A `hubspot.fetch` of this address, when these are permitted; and what went over the wire. */
async function ask(url: string, permitted: string[], options: object = {}) {
  const sent: Request[] = [];
  const send: typeof fetch = (input, init) => {
    sent.push(new Request(input, init));
    return Promise.resolve(Response.json({ fine: true }, { status: 201 }));
  };
  const fetchPermitted = permittedFetch({
    portalId: 7,
    permitted: () => Promise.resolve(permitted),
    send,
  });
  const asked = FetchRequest.parse({ url, userId: 9001, userEmail: 'p@x.y', ...options });
  return { outcome: await fetchPermitted(asked), sent };
}

it('a permitted address is asked, with who asks in the query', async () => {
  const { outcome, sent } = await ask(
    'https://a.example/api/orders?page=2',
    ['https://a.example/api'],
    {
      method: 'POST',
      body: { id: 1 },
      authorization: 'Bearer mine',
    },
  );
  expect(outcome).toMatchObject({ ok: true, value: { status: 201, body: '{"fine":true}' } });
  expect(sent[0]?.url).toBe(
    'https://a.example/api/orders?page=2&userId=9001&portalId=7&userEmail=p%40x.y&appId=1',
  );
  expect(sent[0]?.headers.get('Authorization')).toBe('Bearer mine');
  expect(await sent[0]?.json()).toEqual({ id: 1 });
});

it.each([
  ['another host', 'https://b.example/api'],
  ['a host that only begins like it', 'https://a.example.org/api'],
  ['another path', 'https://a.example/other'],
  ['no https', 'http://a.example/api'],
  ['no address', 'orders'],
])('all else is refused and never asked: %s', async (_, url) => {
  const { outcome, sent } = await ask(url, ['https://a.example/api', 'http://a.example/api']);
  expect(outcome).toMatchObject({
    ok: false,
    message: expect.stringContaining('permittedUrls.fetch'),
  });
  expect(sent).toEqual([]);
});
