import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Unavailable } from './api-errors.ts';
import { createTransport, download } from './http.ts';
import { ResponseMemory } from './response-memory.ts';
import { readJson, withoutDirectionControls } from '../wire/json.ts';

let url: string;
let respond: (request: IncomingMessage, response: ServerResponse) => void;
let requests: string[];
let fits: (bytes: number) => boolean | Promise<boolean>;
let closed: Promise<void>;
const server = createServer((request, response) => {
  requests.push(`${request.method} ${request.url}`);
  closed = new Promise((resolve) => response.once('close', resolve));
  respond(request, response);
});

beforeEach(async () => {
  requests = [];
  const memory = new ResponseMemory();
  fits = (bytes) => memory.hold(requests, bytes);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterEach(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const post = (signal = new AbortController().signal) =>
  createTransport('token', url)('POST', '/messages', { text: 'Hello' }, { signal, fits });

describe('a request', () => {
  it('carries the token and the body', async () => {
    let sent = '';
    respond = (request, response) => {
      request.on('data', (chunk: Buffer) => (sent += chunk.toString()));
      request.on('end', () => response.end(request.headers.authorization));
    };
    expect(await post()).toMatchObject({ status: 200, content: 'Bearer token' });
    expect(sent).toBe('{"text":"Hello"}');
  });

  it.each([301, 302, 303, 307, 308])('is not repeated after a redirect: %i', async (status) => {
    respond = (_, response) => response.writeHead(status, { location: '/elsewhere' }).end();
    expect(await post()).toMatchObject({ status });
    expect(requests).toEqual(['POST /messages']);
  });

  it('ends its connection when it is aborted', async () => {
    const abort = new AbortController();
    respond = () => abort.abort();
    await expect(post(abort.signal)).rejects.toBeInstanceOf(Unavailable);
    await closed;
  });

  it('fails when the response would not fit into memory', async () => {
    const chunk = Buffer.alloc(1_000_000, 'x');
    respond = (_, response) => {
      const write = () => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', write);
      };
      write();
    };
    await expect(post()).rejects.toBeInstanceOf(Unavailable);
    await closed;
  });
});

describe('a download', () => {
  it('ends its connection when it is aborted', async () => {
    const abort = new AbortController();
    respond = (_, response) => {
      response.write('Half of it');
      abort.abort();
    };
    await expect(download(url, 1_000, abort.signal)).rejects.toBeInstanceOf(Unavailable);
    await closed;
  });
});

describe('the responses of one request to the function', () => {
  it('are refused together when they would not fit into memory', async () => {
    const send = createTransport('token', url);
    const { signal } = new AbortController();
    respond = (_, response) => response.end(Buffer.alloc(30_000_000, 'x'));
    expect((await send('GET', '/one', undefined, { signal, fits })).content).toHaveLength(
      30_000_000,
    );
    await expect(send('GET', '/two', undefined, { signal, fits })).rejects.toBeInstanceOf(
      Unavailable,
    );
  });
});

describe('readJson', () => {
  it.each(['{},', '1,', '['])(
    'returns undefined for more values than fit into memory: %s',
    (part) => {
      const many = part.repeat(1_000_000);
      expect(readJson(part === '[' ? many + ']'.repeat(1_000_000) : `[${many}0]`)).toBeUndefined();
    },
  );

  it('keeps all digits of long integers, and leaves every other value alone', () => {
    const json = String.raw`{"long":[12345678901234567890,-9007199254740993],"short":9007199254740991,"decimal":1.25e3,"text":"\"12345678901234567890\\"}`;
    expect(readJson(json)).toEqual({
      long: ['12345678901234567890', '-9007199254740993'],
      short: 9007199254740991,
      decimal: 1250,
      text: '"12345678901234567890\\',
    });
  });

  it.each(['', '{', '{"a":12345678901234567890', '<html>'])(
    'returns undefined for %j',
    (content) => {
      expect(readJson(content)).toBeUndefined();
    },
  );
});

describe('withoutDirectionControls', () => {
  it.each([
    ['{"name":"invoice\u202efdp.exe"}', { name: 'invoicefdp.exe' }],
    [String.raw`{"name":"invoice\u202Efdp.exe\u202c\u2066"}`, { name: 'invoicefdp.exe' }],
    [String.raw`{"name":"a\\\u202eb"}`, { name: 'a\\b' }],
    [String.raw`{"name":"C:\\u202e"}`, { name: String.raw`C:\u202e` }],
    [String.raw`{"name":"\u200fשלום\u200e"}`, { name: '\u200fשלום\u200e' }],
  ])('keeps JSON valid and every other character: %s', (json, value) => {
    expect(readJson(withoutDirectionControls(json))).toEqual(value);
  });

  it('reads a long text once', () => {
    const json = JSON.stringify({ text: '\\'.repeat(3_000_000) });
    expect(withoutDirectionControls(json)).toBe(json);
  });
});
