import { expect, test } from 'vitest';
import { tokens } from '../seed/account.ts';
import { TokenInfo } from '../shapes/token-info.ts';
import { simulated } from '../testing/checked-client.ts';

const PATH = '/oauth/v2/private-apps/get/access-token-info';
const valid = tokens.filter(({ expired }) => expired === undefined);

test.each(valid)('$id may do what its app was granted', async ({ id, scopes }) => {
  const { call } = await simulated();
  const answer = await call('POST', PATH, { token: id, body: { tokenKey: id } });
  expect(answer.as(TokenInfo)).toEqual({
    userId: 9001,
    hubId: 24_681_357,
    appId: 2_718_281,
    scopes,
  });
});

test.each(['sandbox-token-expired', 'nobody', ''])('a token that is none: "%s"', async (key) => {
  const { post } = await simulated();
  expect((await post(PATH, { tokenKey: key })).status).toBe(401);
});

test('without a token there is nothing to tell', async () => {
  const { post, get } = await simulated();
  expect((await post(PATH, {})).status).toBe(400);
  expect((await get(PATH)).status).toBe(405);
});

test('the log shows the call without the token', async () => {
  const { post, simulator } = await simulated();
  await post(PATH, { tokenKey: simulator.token });
  expect(simulator.requests.all()).toMatchObject([
    { method: 'POST', path: PATH, body: { tokenKey: '…' } },
  ]);
  expect(JSON.stringify(simulator.requests.all())).not.toContain(simulator.token);
});
