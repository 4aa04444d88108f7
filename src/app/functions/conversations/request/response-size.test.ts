import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionName, Actions } from '../../../cards/contract/actions.ts';
import type { Message } from '../../../cards/contract/message.ts';
import { DEFAULT_SETTINGS } from '../../../cards/contract/settings/settings.ts';
import type { RecordReference } from '../../../cards/contract/record.ts';
import { startStubApi } from '../testing/stub-api.ts';
import { NORA, PRIYA, SKYE_TRIP, Testbed } from '../testing/testbed.ts';

const MAX_BYTES = 900_000;
const HUGE = '長い文'.repeat(4_000);
const LONG_NAME = '名前 '.repeat(100);
const ORIGINAL = HUGE.repeat(20);
const AT = '2026-11-17T09:00:00Z';

const times = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

const person = (index: number) => ({
  actorId: `V-${1_000 + index}`,
  name: `${index} ${LONG_NAME}`,
  recipientField: 'TO',
  deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value: `customer-${index}@shop.example` },
});

const assigneeOf = (id: number) => `E-${'a'.repeat(250)}${id}@agency.example`;
const ASSIGNEE = assigneeOf(1);

const thread = (id: number) => ({
  id: String(id),
  status: 'OPEN',
  inboxId: String(600_000 + id),
  originalChannelId: String(700_000 + id),
  originalChannelAccountId: '1',
  assignedTo: assigneeOf(id),
  associatedContactId: '101',
  threadAssociations: { associatedTicketId: '501' },
  createdAt: AT,
  latestMessageTimestamp: AT,
  latestMessageReceivedTimestamp: AT,
  latestMessageSentTimestamp: AT,
  archived: false,
  spam: false,
});

const attachment = (index: number) => ({
  type: 'FILE',
  fileId: String(index),
  name: LONG_NAME,
  url: `https://files.example/${'x'.repeat(500)}`,
  fileUsageType: 'IMAGE',
});

/** As large as a file with settings may be, and full of what takes more bytes once it is escaped. */
const STORED = JSON.stringify({
  format: 1,
  revision: 1,
  settings: { another: '"\n'.repeat(9_500) },
  quickReplies: times(100, (index) => ({ title: `${index}`, text: '長い"'.repeat(30) })),
});

const TYPES = ['MESSAGE', 'COMMENT', 'CALL_SUMMARY', 'WELCOME_MESSAGE'];

const message = (index: number) => ({
  id: `m${index}`,
  type: TYPES[index % TYPES.length],
  createdAt: AT,
  createdBy: `V-${index}`,
  direction: 'INCOMING',
  channelId: '1002',
  channelAccountId: '1',
  subject: LONG_NAME,
  text: HUGE,
  senders: [person(index)],
  recipients: times(60, person),
  attachments: times(30, attachment),
  truncationStatus: 'NOT_TRUNCATED',
  status: { statusType: 'FAILED', failureDetails: { errorMessage: LONG_NAME } },
});

const ticketIn = (stage: string) => ({
  id: '501',
  properties: { hs_pipeline: '0', hs_pipeline_stage: stage, subject: HUGE },
});

const RESOURCES: [path: RegExp, body: unknown][] = [
  [
    /\/files\/[^/]+\/files\/\d+\/signed-url$/,
    { url: `https://files.example/${'x'.repeat(5_000)}` },
  ],
  [/\/messages\/m1$/, message(1)],
  [/\/original-content$/, { text: ORIGINAL }],
  [/\/messages$/, { results: times(20, message), paging: { next: { after: 'x'.repeat(500) } } }],
  [/\/threads$/, { results: times(1_000, (index) => thread(index + 1)) }],
  [/\/threads\/\d+(\/assignee)?$/, thread(1)],
  [
    /\/actors\/batch\/read$/,
    { results: times(2_000, (index) => ({ id: `V-${index}`, name: LONG_NAME })) },
  ],
  [
    /\/inboxes$/,
    { results: times(1_000, (index) => ({ id: String(600_000 + index), name: LONG_NAME })) },
  ],
  [
    /\/channels$/,
    { results: times(1_000, (index) => ({ id: String(700_000 + index), name: LONG_NAME })) },
  ],
  [
    /\/channel-accounts$/,
    {
      results: times(1_000, (index) => ({
        id: String(index + 1),
        channelId: '1002',
        inboxId: '1',
        name: LONG_NAME,
        deliveryIdentifier: {
          type: 'HS_EMAIL_ADDRESS',
          value: `${'us'.repeat(450)}${index}@ridgeline.example`,
        },
      })),
    },
  ],
  [
    /\/owners/,
    {
      results: times(2_500, (index) => ({
        id: String(index + 1),
        userId: 9_000 + index,
        firstName: LONG_NAME,
        lastName: LONG_NAME,
        email: `agent-${index}@ridgeline.example`,
      })),
    },
  ],
  [
    /\/pipelines/,
    {
      results: times(50, (index) => ({
        id: String(index),
        label: LONG_NAME,
        stages: times(100, (order) => ({ id: `${index}-${order}`, label: LONG_NAME })),
      })),
    },
  ],
  [
    /\/files\/search$/,
    {
      results: [
        { id: '77', name: 'threadside-settings', extension: 'json', path: '/threadside/x' },
      ],
    },
  ],
  [/\/associations\/contacts$/, { results: [{ toObjectId: 101 }] }],
  [/\/tickets\/search$/, { results: [] }],
  [/\/tickets\/\d+$/, ticketIn('0-1')],
  [/\/contacts\/\d+$/, { id: '101', properties: { hs_merged_object_ids: HUGE } }],
];

describe('an account in which everything is huge', () => {
  let stored = STORED;
  let testbed: Testbed;
  let stub: Awaited<ReturnType<typeof startStubApi>>;
  beforeAll(async () => {
    testbed = await Testbed.start();
    testbed.settings = { ...DEFAULT_SETTINGS, editors: [String(PRIYA)] };
    testbed.coldStart();
    stub = await startStubApi((request, _path, sent) => {
      if (request.startsWith('POST') && request.endsWith('/messages')) return { status: 504 };
      if (request.startsWith('PUT') && request.endsWith('/assignee')) {
        return { body: { ...thread(1), assignedTo: 'A-9001' } };
      }
      if (request.startsWith('PATCH') && request.includes('/tickets/')) {
        return { body: ticketIn('0-2') };
      }
      if (request.startsWith('PUT') && request.endsWith('/77')) {
        stored = /\{\n[^]*\n\}\n/.exec(sent)?.[0] ?? '';
        return { body: { id: '77' } };
      }
      const path = request.replace(/^\S+ /, '');
      if (path.endsWith('/77/signed-url')) return { body: { url: `${stub.baseUrl}/download` } };
      if (path === '/download') return { body: stored };
      const body = RESOURCES.find(([pattern]) => pattern.test(path))?.[1];
      return body === undefined ? { status: 404, body: { message: HUGE } } : { body };
    });
  });
  afterAll(async () => {
    await stub.close();
    await testbed.close();
  });

  function call(action: ActionName, fields: object, record: RecordReference) {
    const parameters = { action, record, agent: { userId: PRIYA }, ...fields };
    return testbed.invoke(parameters, { userId: PRIYA }, { baseUrl: stub.baseUrl });
  }

  const data = <Name extends ActionName>(action: Name, fields: Actions[Name]['fields']) =>
    testbed.data(action, fields, { baseUrl: stub.baseUrl });

  const threadIds = times(10, (index) => String(index + 1));
  const send = { threadId: '1', text: 'Hello', attemptId: 'one', evenIfChanged: true };

  it.each<[ActionName, object, RecordReference?]>([
    ['listThreads', {}],
    ['listThreads', {}, SKYE_TRIP],
    ['listThreads', { of: 'contact' }, SKYE_TRIP],
    ['previewThreads', { threadIds, withAssignees: true }],
    ['readThread', { threadId: '1' }],
    ['readThread', { threadId: '1', before: 'x' }],
    ['readOriginal', { threadId: '1', messageId: 'm1' }],
    ['sendReply', send],
    ['addComment', { threadId: '1', text: 'Hello', attemptId: 'two' }],
    ['checkSend', { threadId: '1', text: 'Hello', attemptId: 'one', startedAt: AT }],
    ['setThreadStatus', { threadId: '1', status: 'OPEN' }],
    ['restoreThread', { threadId: '1' }],
    ['readFileUrl', { threadId: '1', messageId: 'm1', fileId: '1' }],
    ['listAgents', {}],
    ['readTeamSettings', {}],
    ['readTeamSettings', { pageIn: 'ja' }],
    // A conflict, with what somebody else stored.
    ['saveTeamSettings', { settings: {}, expectedRevision: 0 }],
    ['readPipelines', { withTicket: true }, SKYE_TRIP],
    ['assignThread', { threadId: '1', actorId: 'A-9001', expectedAssignee: ASSIGNEE }],
    ['setTicketStage', { ticketId: '501', stageId: '0-2', expectedStage: '0-1' }, SKYE_TRIP],
  ])('gets a response below 900 KB to %s %j', async (action, fields, record = NORA) => {
    const envelope = await call(action, fields, record);
    expect(Buffer.byteLength(JSON.stringify(envelope))).toBeLessThan(MAX_BYTES);
    expect(envelope).toMatchObject({ ok: true });
  });

  it.each<[ActionName, object, string]>([
    [
      'assignThread',
      { threadId: '1', actorId: 'A-9002', expectedAssignee: ASSIGNEE },
      'NOT_APPLIED',
    ],
    ['unassignThread', { threadId: '1', expectedAssignee: ASSIGNEE }, 'NOT_APPLIED'],
    ['setThreadStatus', { threadId: '1', status: 'CLOSED' }, 'NOT_APPLIED'],
    ['archiveThread', { threadId: '1' }, 'NOT_APPLIED'],
    ['setTicketStage', { ticketId: '501', stageId: '0-2', expectedStage: '0-3' }, 'STAGE_CHANGED'],
  ])('gets a response below 900 KB when %s is refused', async (action, fields, reason) => {
    const envelope = await call(action, fields, action === 'setTicketStage' ? SKYE_TRIP : NORA);
    expect(Buffer.byteLength(JSON.stringify(envelope))).toBeLessThan(MAX_BYTES);
    expect(envelope).toMatchObject({ ok: false, error: { reason } });
  });

  it('gets the whole file with the team’s settings', async () => {
    expect(Buffer.byteLength(STORED)).toBeGreaterThan(60_000);
    const { stored } = await data('readTeamSettings', {});
    expect(stored).toMatchObject({ kind: 'ready', team: { revision: 1 } });
  });

  it('gets a response below 900 KB to a save of as many settings as fit', async () => {
    const quickReplies = times(100, (index) => ({ title: `${index}`, text: '長い"'.repeat(70) }));
    const fields = { settings: {}, quickReplies, expectedRevision: 1 };
    const envelope = await call('saveTeamSettings', fields, NORA);
    expect(envelope).toMatchObject({ ok: true, data: { kind: 'saved', team: { revision: 2 } } });
    expect(Buffer.byteLength(stored)).toBeGreaterThan(60_000);
    expect(Buffer.byteLength(JSON.stringify(envelope))).toBeLessThan(MAX_BYTES);
  });

  it('says which texts are cut', async () => {
    const { messages } = await data('readThread', { threadId: '1' });
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter((message) => !isMarkedAsCut(message))).toEqual([]);
  });

  it('says that threads are missing', async () => {
    expect((await data('listThreads', {})).incomplete).toContain('THREADS_MISSING');
  });

  it('returns a cut text in parts', async () => {
    let text = '';
    let from: number | undefined = 0;
    while (from !== undefined) {
      const fields = { threadId: '1', messageId: 'm1', from };
      const part: Actions['readOriginal']['data'] = await data('readOriginal', fields);
      text += part.text;
      from = part.next;
    }
    expect(text === ORIGINAL).toBe(true);
  });
});

function isMarkedAsCut(message: Message): boolean {
  return 'truncated' in message && message.truncated === true;
}
