import { expect, test } from 'vitest';
import { tokens } from '../../seed/support-team/records/account.ts';
import { TokenInfo } from '../../shapes/account/token-info.ts';
import { startTestSimulator } from '../../testing/checked-client.ts';

const PATH = '/oauth/v2/private-apps/get/access-token-info';
const valid = tokens.filter(({ expired }) => expired === undefined);

test.each(valid)('returns the scopes of $id', async ({ id, scopes }) => {
  const { call } = await startTestSimulator();
  const answer = await call('POST', PATH, { token: id, body: { tokenKey: id } });
  expect(answer.as(TokenInfo)).toEqual({
    userId: 9001,
    hubId: 24_681_357,
    appId: 2_718_281,
    scopes,
  });
});

test.each(['sandbox-token-expired', 'nobody', ''])(
  'returns 401 for an invalid token: "%s"',
  async (key) => {
    const { post } = await startTestSimulator();
    expect((await post(PATH, { tokenKey: key })).status).toBe(401);
  },
);

test('returns 400 without a token', async () => {
  const { post, get } = await startTestSimulator();
  expect((await post(PATH, {})).status).toBe(400);
  expect((await get(PATH)).status).toBe(405);
});

test('logs the call without its token', async () => {
  const { post, simulator } = await startTestSimulator();
  await post(PATH, { tokenKey: simulator.token });
  expect(simulator.requests.all()).toMatchObject([
    { method: 'POST', path: PATH, body: { tokenKey: '…' } },
  ]);
  expect(JSON.stringify(simulator.requests.all())).not.toContain(simulator.token);
});
