import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startStubApi, type StubResponse } from '../../testing/stub-api.ts';
import { Testbed } from '../../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

/** Comments on a thread whose inbox has this type. */
async function commentIn(type: string | undefined, refusal: StubResponse) {
  const inboxId = type && '3';
  const stub = await startStubApi((request) => {
    if (request.startsWith('POST') && request.endsWith('/messages')) return refusal;
    if (request.endsWith('/threads/7')) {
      return { body: { id: '7', status: 'OPEN', associatedContactId: '101', inboxId } };
    }
    return {
      body: { results: request.endsWith('/inboxes') ? [{ id: '3', name: 'A', type }] : [] },
    };
  });
  const fields = { threadId: '7', text: 'She called.', attemptId: 'a' };
  const error = await testbed.error('addComment', fields, { baseUrl: stub.baseUrl });
  await stub.close();
  return error;
}

describe('a comment that HubSpot refuses', () => {
  const correlationId = 'aeb5f871-7f07-4993-9211-075dc63e7cbf';
  const body = { message: 'Use notes', correlationId };

  it.each([400, 403])('in the help desk with %i may have to be a note', async (status) => {
    expect(await commentIn('HELP_DESK', { status, body })).toMatchObject({
      code: 'REJECTED',
      reason: 'HELP_DESK_NOTES',
      hubspotMessage: 'Use notes',
      correlationId,
    });
  });

  it.each([
    ['in another inbox', 'CONVERSATIONS', { status: 400, body }],
    ['in no inbox', undefined, { status: 400, body }],
    ['for another reason', 'HELP_DESK', { status: 401, body }],
    [
      'with a page of a proxy',
      'HELP_DESK',
      { status: 403, headers: { 'content-type': 'text/html' }, body: '<html><p>No</p></html>' },
    ],
  ])('%s need not be a note', async (_, type, refusal) => {
    expect(await commentIn(type, refusal)).not.toHaveProperty('reason', 'HELP_DESK_NOTES');
  });
});
