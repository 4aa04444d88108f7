import { serve } from '@hono/node-server';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../../src/app/functions/conversations/hubspot/transport/clock.ts';
import { createAttempts } from './attempts.ts';
import { readMissingScopes } from './scopes.ts';

const token = 'token-of-this-test';

/** Returns the doctor's requests to a server that always sends this response. */
async function asking(answer: unknown) {
  const heard: string[] = [];
  const fetch = ({ method, url }: Request) => {
    heard.push(`${method} ${url}`);
    return Response.json(answer);
  };
  const port = await new Promise<number>((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, (info) => resolve(info.port));
    onTestFinished(() => void server.close());
  });
  const { attempt } = createAttempts({ token, baseUrl: `http://127.0.0.1:${port}` }, systemClock);
  return { attempt, heard };
}

test.each([
  [null],
  [[]],
  [{}],
  ['all of them'],
  [{ scopes: null }],
  [{ scopes: 'conversations.read' }],
  [{ scopes: [1, 2] }],
])('a response without a list of scopes is ignored: %j', async (answer) => {
  const { attempt } = await asking(answer);
  const made = await attempt((hubspot) => readMissingScopes(hubspot, token));
  expect(made).toEqual({ ok: true, value: undefined, answeredBy: [] });
});

test('other fields of the response are ignored', async () => {
  const { attempt } = await asking({ scopes: ['tickets', 'something.new'], hubId: 'x' });
  const made = await attempt((hubspot) => readMissingScopes(hubspot, token));
  expect(made).toMatchObject({ ok: true, value: expect.arrayContaining(['conversations.write']) });
});

test('the doctor sends no other POST', async () => {
  const { attempt, heard } = await asking({});
  const refused = 'The doctor only reads';
  await expect(
    attempt((hubspot) => hubspot.batchRead(hubspot.paths.actors, { inputs: [] })),
  ).rejects.toThrow(refused);
  await expect(
    attempt((hubspot) => hubspot.write('PATCH', hubspot.paths.thread('1'))),
  ).rejects.toThrow(refused);
  expect(heard).toEqual([]);
});
