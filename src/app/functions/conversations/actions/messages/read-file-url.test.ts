import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { NORA, PRIYA, Testbed } from '../../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => {
  testbed.restart();
  testbed.simulator.setVariants(['attachments-without-url']);
});
afterAll(() => testbed.close());

/** The first file on Nora's threads. */
async function someFile() {
  for (const { id: threadId } of (await testbed.data('listThreads', {})).threads) {
    const { messages } = await testbed.data('readThread', { threadId });
    for (const message of messages) {
      const files = message.kind === 'message' ? message.attachments : [];
      const [file] = files.filter((each) => each.kind === 'file');
      if (file) return { threadId, messageId: message.id, file };
    }
  }
  throw new Error('No thread has a file');
}

it('returns a signed URL of a file that has none, and when it expires', async () => {
  const { file, ...message } = await someFile();
  expect(file.url).toBeUndefined();
  const { url, expiresAt, size } = await testbed.data('readFileUrl', {
    ...message,
    fileId: file.fileId,
  });
  expect(new URL(url).searchParams.get('signature')).toMatch(/\w/);
  expect(expiresAt).toBe('2026-11-17T11:00:00.000Z');
  expect(size).toBeGreaterThan(0);
  expect(testbed.roundTrips).toBe(2);
});

it('signs no file that the message does not have, and none for another record', async () => {
  const { file, ...message } = await someFile();
  for (const [fileId, record] of [
    ['9410006', NORA],
    [file.fileId, { objectTypeId: '0-1', objectId: '102' }],
  ] as const) {
    const error = await testbed.error('readFileUrl', { ...message, fileId }, { record });
    expect(error.code).toBe('NOT_LINKED');
    expect(testbed.requests.filter((request) => request.includes('signed-url'))).toEqual([]);
  }
});

it('names the missing scope', async () => {
  const { file, ...message } = await someFile();
  const fields = { ...message, fileId: file.fileId };
  const token = 'sandbox-token-no-files';
  expect(await testbed.error('readFileUrl', fields, { token, userId: PRIYA })).toMatchObject({
    code: 'MISSING_SCOPE',
    missingScopes: expect.arrayContaining(['files']) as string[],
  });
});
