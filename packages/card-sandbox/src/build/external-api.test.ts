import { describe, expect, it } from 'vitest';
import { externalApi, type Fixture } from './external-api.ts';

const fixture = (url: string, more: Partial<Fixture> = {}): Fixture => ({
  url,
  method: 'GET',
  status: 200,
  headers: {},
  body: url,
  ...more,
});

function open(fixtures: Fixture[], network = false) {
  const unsupported: string[] = [];
  const sent: string[] = [];
  const send: typeof fetch = (input) => {
    sent.push(input instanceof Request ? input.url : String(input));
    return Promise.resolve(new Response('from the network'));
  };
  const onUnsupported = (sentence: string) => void unsupported.push(sentence);
  const api = externalApi({ fixtures, network, onUnsupported, send });
  const request = (url: string, init: RequestInit = {}) =>
    api.request(new URL(url), init, 'The card "Orders"');
  return { request, connect: api.connect, unsupported, sent };
}

describe('a request outside HubSpot', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x?user=1'],
    ['https://a.example/*', 'https://a.example/x/y'],
    ['https://a.example/x?page=2', 'https://a.example/x?page=2&user=1'],
  ])('gets the response of the fixture %s: %s', async (url, requested) => {
    const { request, unsupported } = open([fixture('https://b.example/'), fixture(url)]);
    expect(await (await request(requested)).text()).toBe(url);
    expect(unsupported).toEqual([]);
  });

  it('gets the status and body of its fixture', async () => {
    const { request } = open([
      fixture('https://a.example/x', { method: 'POST', status: 201, body: { id: 7 } }),
    ]);
    const response = await request('https://a.example/x', { method: 'POST' });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ id: 7 });
  });

  it.each([
    { status: 204, body: {} },
    { status: 200, body: undefined },
  ])('gets no body from a fixture without one: %j', async (more) => {
    const { request } = open([fixture('https://a.example/x', more)]);
    const response = await request('https://a.example/x');
    expect([response.status, await response.text()]).toEqual([more.status, '']);
  });

  it('is reported once for all ids', async () => {
    const { request, unsupported } = open([]);
    for (const id of ['1', '22', '0b5e0c66-9d5f-4b7e-a2a1-7d1f3d1c9a10']) {
      await request(`https://a.example/orders/${id}/lines`).catch(() => undefined);
    }
    expect([...new Set(unsupported)]).toEqual([
      expect.stringContaining('GET https://a.example/orders/{id}/lines: '),
    ]);
  });

  it.each([
    ['another path', 'https://a.example/xy', 'GET'],
    ['another query', 'https://a.example/x?page=3', 'GET'],
    ['another method', 'https://a.example/x?page=2', 'DELETE'],
  ])('is reported and not sent without --network: %s', async (_, requested, method) => {
    const { request, unsupported, sent } = open([fixture('https://a.example/x?page=2')]);
    await expect(request(requested, { method })).rejects.toThrow('--network is not set');
    expect(unsupported).toEqual([
      expect.stringMatching(
        `^The card "Orders" requests ${method} https://a.example/x.*--fixtures`,
      ),
    ]);
    expect(sent).toEqual([]);
  });

  it('is sent with --network, unless a fixture responds', async () => {
    const { request, sent } = open([fixture('https://a.example/x')], true);
    await request('https://a.example/x');
    expect(await (await request('https://a.example/y')).text()).toBe('from the network');
    expect(sent).toEqual(['https://a.example/y']);
  });
});

describe('a connection that is no HTTP request', () => {
  it('is refused and reported without the network', () => {
    const { connect, unsupported } = open([]);
    expect(() => connect('db.example:5432', 'The function "f"')).toThrow('--network');
    expect(unsupported).toEqual([
      expect.stringMatching(/^The function "f" connects to db.example:5432: .*--network/),
    ]);
  });

  it('is allowed with the network', () => {
    const { connect, unsupported } = open([], true);
    connect('db.example:5432', 'The function "f"');
    expect(unsupported).toEqual([]);
  });
});
