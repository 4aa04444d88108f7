import { serve } from '@hono/node-server';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/app/functions/conversations/hubspot/transport/clock.ts';
import { createAttempts } from './attempts.ts';
import { readMissingScopes } from './scopes.ts';

const token = 'token-of-this-test';

/** What the doctor asks of somebody who gives this answer to everything. */
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
])('an answer that lists no scopes tells nothing: %j', async (answer) => {
  const { attempt } = await asking(answer);
  const made = await attempt((hubspot) => readMissingScopes(hubspot, token));
  expect(made).toEqual({ ok: true, value: undefined });
});

test('what else the answer has, or lacks, does not matter', async () => {
  const { attempt } = await asking({ scopes: ['tickets', 'something.new'], hubId: 'x' });
  const made = await attempt((hubspot) => readMissingScopes(hubspot, token));
  expect(made).toMatchObject({ ok: true, value: expect.arrayContaining(['conversations.write']) });
});

test('no other POST leaves the doctor, whatever it is for', async () => {
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
