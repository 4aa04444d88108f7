import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listen, type ListeningServer } from './listen.ts';

let server: ListeningServer;
let port: string;

beforeEach(async () => {
  server = await listen(() => new Response('private'), 0);
  ({ port } = new URL(server.url));
});
afterEach(() => server.close());

/** Sends a request with any headers; `fetch` would replace some of them. */
function send(headers: Record<string, string>, method = 'GET', path = '/') {
  return new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
    const sent = request(server.url, { method, headers, path }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    });
    sent.on('error', reject).end();
  });
}

describe('a development server', () => {
  it.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])(
    'accepts its own name: %s',
    async (name) => {
      expect((await send({ Host: `${name}:${port}` })).status).toBe(200);
    },
  );

  it.each(['rebind.test', '127.0.0.1.nip.io', 'localhost.', '10.0.0.1'])(
    'rejects a name that resolves to this machine: %s',
    async (name) => {
      expect((await send({ Host: `${name}:${port}` })).status).toBe(403);
      expect((await send({ Host: `${name}:${port}` }, 'POST')).status).toBe(403);
    },
  );

  it.each([
    'http://rebind.test:PORT/',
    'https://rebind.test/',
    'http://localhost:PORT@rebind.test/',
  ])('rejects a request line that names another host than the header: %s', async (target) => {
    const path = target.replace('PORT', port);
    expect((await send({ Host: `localhost:${port}` }, 'GET', path)).status).toBe(403);
  });

  it('rejects its own name with another port', async () => {
    expect((await send({ Host: 'localhost:1' })).status).toBe(403);
    expect((await send({ Host: 'localhost' })).status).toBe(403);
  });

  it.each([
    ['another site', { Origin: 'https://evil.example' }],
    ['another port', { Origin: 'http://localhost:1' }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['a form of another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a form of another port', { 'Sec-Fetch-Site': 'same-site' }],
  ])('rejects a write from %s', async (_, headers) => {
    const sent = { Host: `localhost:${port}`, ...headers };
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect((await send(sent, method)).status).toBe(403);
    }
  });

  it('accepts a write from its own page, and from a program', async () => {
    const own = { Host: `localhost:${port}`, Origin: `http://localhost:${port}` };
    expect((await send({ ...own, 'Sec-Fetch-Site': 'same-origin' }, 'POST')).status).toBe(200);
    expect((await send({ Host: `127.0.0.1:${port}` }, 'POST')).status).toBe(200);
  });

  it.each([
    ['localhost:PORT', 200],
    ['rebind.test:PORT', 403],
    ['not a host', 400],
  ])('cannot be framed, and sends no CORS headers: Host %s, %i', async (host, expected) => {
    const { status, headers } = await send({
      Host: host.replace('PORT', port),
      Origin: 'https://evil.example',
    });
    expect(status).toBe(expected);
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'content-security-policy': "frame-ancestors 'none'",
    });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});
