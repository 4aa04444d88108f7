import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NORA, PRIYA, Testbed } from '../../src/app/functions/conversations/testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
afterAll(() => testbed.close());

const threadId = '70010005';

/** An action, and the operation that HubSpot refuses. A change is a write that may be repeated. */
interface RefusedAction {
  action: string;
  operation: string;
  kind: 'read' | 'change' | 'send';
  fields: object;
}

const expectedAssignee = 'A-9004';

const ACTIONS: RefusedAction[] = [
  { action: 'listThreads', operation: 'listThreads', kind: 'read', fields: {} },
  { action: 'readThread', operation: 'getThread', kind: 'read', fields: { threadId } },
  {
    action: 'readOriginal',
    operation: 'getOriginalContent',
    kind: 'read',
    fields: { threadId },
  },
  {
    action: 'assignThread',
    operation: 'assignThread',
    kind: 'change',
    fields: { threadId, actorId: 'A-9002', expectedAssignee },
  },
  {
    action: 'unassignThread',
    operation: 'unassignThread',
    kind: 'change',
    fields: { threadId, expectedAssignee },
  },
  {
    action: 'setThreadStatus',
    operation: 'updateThread',
    kind: 'change',
    fields: { threadId, status: 'CLOSED' },
  },
  { action: 'archiveThread', operation: 'archiveThread', kind: 'change', fields: { threadId } },
  {
    action: 'sendReply',
    operation: 'sendMessage',
    kind: 'send',
    fields: { threadId, text: 'On its way.', attemptId: 'one', evenIfChanged: true },
  },
  {
    action: 'addComment',
    operation: 'sendMessage',
    kind: 'send',
    fields: { threadId, text: 'She called.', attemptId: 'two' },
  },
];

/** The response to an action of which HubSpot refuses one call. */
async function responseUnder(variant: string, { action, operation, fields }: RefusedAction) {
  testbed.restart();
  testbed.simulator.setVariants([`${variant}@${operation}`]);
  const [first] = testbed.simulator.store.messagesOf(threadId);
  const message = action === 'readOriginal' ? { messageId: first?.id } : {};
  const parameters = { action, record: NORA, agent: { userId: PRIYA }, ...fields, ...message };
  return testbed.invoke(parameters, { userId: PRIYA });
}

const error = (expected: object) => ({
  ok: false,
  error: { correlationId: expect.any(String) as string, ...expected },
  budget: expect.any(Object) as object,
});
const success = { ok: true };

describe.each(ACTIONS)('$action', (action) => {
  it.each([
    ['forbidden-without-category', 'The user does not have access to this inbox.'],
    ['forbidden-not-public', "This API call isn't available for public use."],
  ])("returns HubSpot's message and no scope: %s", async (variant, hubspotMessage) => {
    const envelope = await responseUnder(variant, action);
    expect(envelope).toEqual(error({ code: 'REJECTED', hubspotMessage }));
  });

  it('blames a text for a page of the network edge, but nothing else', async () => {
    const reason = action.kind === 'send' ? { reason: 'EDGE_REFUSED' } : {};
    const envelope = await responseUnder('forbidden-html', action);
    expect(envelope).toEqual(error({ code: 'REJECTED', hubspotMessage: '', ...reason }));
  });

  it.each(['scopes-in-required', 'scopes-in-granular', 'scopes-in-missing'])(
    'names the scopes that HubSpot names: %s',
    async (variant) => {
      const missingScopes = ['conversations.threads.assign'];
      expect(await responseUnder(variant, action)).toMatchObject(
        error({ code: 'MISSING_SCOPE', missingScopes }),
      );
    },
  );

  it('says when the account will have been moved', async () => {
    expect(await responseUnder('account-moving', action)).toMatchObject(
      error({ code: 'UNAVAILABLE', reason: 'ACCOUNT_MOVING', retryAfterMs: 3_600_000 }),
    );
  });

  it(
    action.kind === 'send'
      ? 'is not repeated after a 423'
      : 'is repeated two seconds after a single 423',
    async () => {
      const startedAt = testbed.clock.now();
      const expected =
        action.kind === 'send'
          ? error({ code: 'UNAVAILABLE', reason: 'LOCKED', retryAfterMs: 2_000 })
          : success;
      expect(await responseUnder('locked-once', action)).toMatchObject(expected);
      if (action.kind !== 'send') {
        expect(testbed.clock.now() - startedAt).toBeGreaterThanOrEqual(2_000);
      }
    },
  );

  it(
    action.kind === 'read' ? 'is repeated after a stray 401' : 'is not repeated after a 401',
    async () => {
      const expected = action.kind === 'read' ? success : error({ code: 'BAD_TOKEN' });
      expect(await responseUnder('unauthorized-once', action)).toMatchObject(expected);
    },
  );
});

describe('an assignment of a thread that somebody archives meanwhile', () => {
  it('fails because of the thread, not because of the person', async () => {
    testbed.restart();
    testbed.simulator.setVariants(['locked-once@assignThread']);
    const { threads } = testbed.simulator.store;
    testbed.clock.after(1_000, () => {
      const thread = threads.get(threadId);
      if (thread) threads.put({ ...thread, archived: true, archivedAt: thread.createdAt });
    });
    const fields = { threadId, actorId: 'A-9002', expectedAssignee: 'A-9004' };
    expect(await testbed.error('assignThread', fields)).toMatchObject({
      code: 'REJECTED',
      reason: 'ARCHIVED',
    });
  });
});
