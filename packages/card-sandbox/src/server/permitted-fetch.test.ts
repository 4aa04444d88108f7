import { expect, it } from 'vitest';
import { FetchRequest, permittedFetch } from './permitted-fetch.ts';

/** Makes one `hubspot.fetch`, and returns its outcome and the requests that were sent. */
async function request(url: string, permittedUrls: string[], options: object = {}) {
  const sent: Request[] = [];
  const mistakes: string[] = [];
  const send = (url: URL, init: RequestInit) => {
    sent.push(new Request(url, init));
    return Promise.resolve(Response.json({ fine: true }, { status: 201 }));
  };
  const fetchPermitted = permittedFetch({
    portalId: 7,
    permittedUrls: () => permittedUrls,
    send,
    onMistake: (sentence) => void mistakes.push(sentence),
  });
  const parsed = FetchRequest.parse({
    url,
    userId: 9001,
    userEmail: 'p@x.y',
    card: 'Orders',
    ...options,
  });
  return { outcome: await fetchPermitted(parsed), sent, mistakes };
}

it('requests a permitted URL and adds the caller to its query', async () => {
  const { outcome, sent } = await request(
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

it('reports the headers that HubSpot does not send', async () => {
  const droppedHeaders = ['x-api-key', 'x-team'];
  const { sent, mistakes } = await request('https://a.example/api', ['https://a.example'], {
    droppedHeaders,
  });
  expect(sent).toHaveLength(1);
  expect(mistakes).toEqual([
    expect.stringMatching(/^The card "Orders" passes x-api-key and x-team/),
  ]);
});

it.each([
  ['another host', 'https://b.example/api'],
  ['a host with a permitted prefix', 'https://a.example.org/api'],
  ['another path', 'https://a.example/other'],
  ['plain HTTP', 'http://a.example/api'],
])('refuses any other URL without requesting it, and reports a mistake: %s', async (_, url) => {
  const permitted = ['https://a.example/api', 'http://a.example/api'];
  const { outcome, sent, mistakes } = await request(url, permitted);
  expect(outcome).toMatchObject({
    ok: false,
    message: expect.stringContaining('permittedUrls.fetch'),
  });
  expect(sent).toEqual([]);
  expect(mistakes).toEqual([expect.stringMatching(/^The card "Orders".*permittedUrls\.fetch/)]);
});

it('explains a first argument that is no URL', async () => {
  const { outcome, mistakes } = await request('[object Object]', ['https://a.example/api']);
  const message = 'hubspot.fetch takes a URL as its first argument, and "[object Object]" is none';
  expect(outcome).toEqual({ ok: false, message });
  expect(mistakes).toEqual([`The card "Orders": ${message}`]);
});
