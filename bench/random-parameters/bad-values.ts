import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';

/** Optional fields, by action. */
export const OPTIONAL: Record<string, string[][]> = {
  listThreads: [['after']],
  readThread: [['before']],
  sendReply: [['route'], ['attachments'], ['seenMessageId'], ['evenIfChanged']],
  checkSend: [['seenMessageId']],
};

const optional = new Set(Object.values(OPTIONAL).flat(2));

const HUGE = 'A'.repeat(120_000);

const noText = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.array(fc.jsonValue()),
  fc.dictionary(fc.string(), fc.jsonValue()),
);
const noObject = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const missing = fc.constant(undefined);
const nothing = fc.constant(null);

/** Text with a character that no id contains. */
const noId = fc
  .tuple(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(' ', '/', '\\', '.', '?', '#', '%', '\0', '🙂'),
  )
  .map(([text, sign]) => text + sign);
const noIdAtAll = fc.oneof(noText, nothing, noId, fc.constant(''), fc.constant(HUGE));

const values: Record<string, Arbitrary<unknown>> = {
  action: fc.oneof(
    noText,
    nothing,
    fc.string({ unit: 'binary' }),
    fc.constantFrom('__proto__', 'toString', HUGE),
  ),
  record: noObject,
  objectTypeId: fc.oneof(noText, nothing, noId, fc.constantFrom('0-2', '0-10', 'contact', HUGE)),
  objectId: fc.oneof(noIdAtAll, fc.constantFrom('-1', '1e3', '１０１', '1'.repeat(20))),
  agent: noObject,
  userId: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.boolean(),
    nothing,
    fc.constantFrom(0, -1, 1.5, 1e300, '9001', HUGE),
    fc.integer({ max: 0 }),
  ),
  threadId: noIdAtAll,
  threadIds: fc.oneof(
    noObject,
    fc.array(noIdAtAll, { minLength: 1, maxLength: 10 }),
    fc.constant(Array.from({ length: 11 }, (_, index) => String(index))),
  ),
  messageId: fc.oneof(noText, nothing, fc.constantFrom('', ' ', '.', '..', 'a b', HUGE)),
  seenMessageId: fc.oneof(noText, nothing, fc.constantFrom('', ' ', '.', '..', 'a b', HUGE)),
  actorId: fc.oneof(noIdAtAll, fc.constantFrom('9001', 'A-', 'a-9001', 'A- 9001')),
  expectedAssignee: fc.oneof(noText, fc.constantFrom('', '9001', 'A-', HUGE)),
  status: fc.oneof(noText, nothing, fc.constantFrom('open', 'SPAM', '', HUGE)),
  text: fc.oneof(noText, nothing, fc.constantFrom('', ' ', '\n\t\u00a0\u2003', HUGE)),
  attemptId: fc.oneof(noText, nothing, fc.constantFrom('', HUGE)),
  startedAt: fc.oneof(noText, nothing, fc.constantFrom('', 'yesterday', HUGE)),
  after: fc.oneof(noText, nothing, fc.constantFrom('', HUGE), fc.string({ unit: 'binary' })),
  before: fc.oneof(noText, nothing, fc.constantFrom('', HUGE)),
  route: fc.oneof(
    noObject,
    fc.constantFrom({}, { channelId: '1002' }, { channelId: '', channelAccountId: '2001' }),
    fc.record({ channelId: noText, channelAccountId: noText }),
  ),
  attachments: fc.oneof(
    noObject,
    fc.array(noIdAtAll, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(['javascript:alert(1)'], ['http://files.example/1'], ['1'.repeat(31)]),
    fc.constant(Array.from({ length: 21 }, String)),
  ),
  evenIfChanged: fc.oneof(fc.integer(), nothing, fc.string({ unit: 'binary' })),
};

/** Values that make a request invalid in this field; undefined omits the field. */
export function badValues(field: string): Arbitrary<unknown> {
  const bad = values[field];
  if (!bad) throw new Error(`No bad values are known for "${field}"`);
  return optional.has(field) ? bad : fc.oneof({ weight: 5, arbitrary: bad }, missing);
}
