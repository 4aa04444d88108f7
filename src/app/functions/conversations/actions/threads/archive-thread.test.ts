import { expect, it } from 'vitest';
import { startStubApi } from '../../testing/stub-api.ts';
import { Testbed } from '../../testing/testbed.ts';

/** Archives a thread that HubSpot responds to like this. */
async function archive(status: number, body: unknown) {
  const stub = await startStubApi((request) =>
    request.startsWith('DELETE')
      ? { status, body }
      : { body: { id: '7', status: 'OPEN', associatedContactId: '101', results: [] } },
  );
  const testbed = await Testbed.start();
  const error = await testbed.error('archiveThread', { threadId: '7' }, { baseUrl: stub.baseUrl });
  await Promise.all([stub.close(), testbed.close()]);
  return error;
}

it('says that an account whose API does not archive has no archive', async () => {
  expect(await archive(404, {})).toMatchObject({ code: 'REJECTED', reason: 'NO_ARCHIVE' });
});

it("returns HubSpot's message if it refuses to archive", async () => {
  const error = await archive(400, { message: 'Not now' });
  expect(error).toMatchObject({ code: 'REJECTED', hubspotMessage: 'Not now' });
  expect(error).not.toHaveProperty('reason', 'NO_ARCHIVE');
});
