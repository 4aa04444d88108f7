import { expect, test } from 'vitest';
import { AccountDetails } from '../../shapes/account/account.ts';
import { SignedUrl } from '../../shapes/account/file.ts';
import { startTestSimulator } from '../../testing/checked-client.ts';

test("returns the account's details", async () => {
  const { get } = await startTestSimulator();
  const details = (await get('/account-info/v3/details')).as(AccountDetails);
  expect(details.uiDomain).toBe('app-eu1.hubspot.com');
});

test('returns a signed URL that works without a token', async () => {
  const { get, call } = await startTestSimulator();
  const path = '/files/v3/files/9410001/signed-url?expirationSeconds=60';
  const { url, expiresAt } = (await get(path)).as(SignedUrl);
  expect(expiresAt).toBe('2026-11-17T10:01:00.000Z');
  const opened = await call('GET', url, { headers: { Authorization: '' } });
  expect(opened.headers.get('Content-Type')).toBe('image/svg+xml');
});
