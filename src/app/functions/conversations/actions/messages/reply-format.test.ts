import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PRIYA, Testbed } from '../../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

const MAIL = '70010001';
const CHAT = '70010002';
const TYPED = 'Please **do this**:\n- [read](https://shop.example/a)\n- reply\n\n1. now';
const SIGNATURE = 'Priya Raman\nhttps://ridgeline.example';
const TEXT =
  'Please do this:\n- read (https://shop.example/a)\n- reply\n\n1. now\n\nPriya Raman\nhttps://ridgeline.example';

const newest = (threadId: string) =>
  testbed.simulator.store.messagesOf(threadId).findLast(({ wire }) => wire.type === 'MESSAGE')?.id;

const reply = (changes = {}) => ({
  threadId: MAIL,
  text: TYPED,
  signature: SIGNATURE,
  attemptId: 'attempt-1',
  seenMessageId: newest(MAIL),
  ...changes,
});

const byPriya = () =>
  testbed.simulator.store
    .messagesOf(MAIL)
    .filter(
      ({ wire }) =>
        wire.createdBy === `A-${PRIYA}` && 'text' in wire && wire.text.includes('do this'),
    );

describe('a formatted and signed reply', () => {
  it('is posted as text and as rich text that match', async () => {
    expect(await testbed.data('sendReply', reply())).toMatchObject({ outcome: 'sent' });
    const [request] = testbed.simulator.requests
      .all()
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
    expect(request?.body).toMatchObject({
      text: TEXT,
      richText:
        '<p dir="auto">Please <b>do this</b>:</p>' +
        '<ul dir="auto"><li><a href="https://shop.example/a">read</a></li><li>reply</li></ul>' +
        '<ol dir="auto"><li value="1">now</li></ol>' +
        '<p dir="auto">Priya Raman<br><a href="https://ridgeline.example">https://ridgeline.example</a></p>',
    });
  });

  it('is found on the thread when its response is lost', async () => {
    testbed.simulator.faults.set([{ name: 'error-after', on: 'sendMessage', status: 503 }]);
    const outcome = await testbed.data('sendReply', reply());
    testbed.simulator.faults.clear();
    expect([outcome.outcome, byPriya().length]).toEqual(['sent', 1]);
  });

  it.each(['reply-appends-signature', 'text-blank', 'text-differs'])(
    'is found by a later check under %s, and posted once',
    async (variant) => {
      testbed.simulator.setVariants([variant]);
      const seenMessageId = newest(MAIL);
      const startedAt = new Date(testbed.clock.now()).toISOString();
      await testbed.data('sendReply', reply());
      testbed.coldStart();
      const check = { threadId: MAIL, text: TYPED, signature: SIGNATURE, seenMessageId };
      const found = await testbed.data('checkSend', {
        ...check,
        attemptId: 'attempt-1',
        startedAt,
      });
      expect(found.outcome).toBe('sent');
      expect(byPriya().length).toBe(1);
      const again = await testbed.error(
        'sendReply',
        reply({ attemptId: 'attempt-2', seenMessageId }),
      );
      expect(again).toMatchObject({ code: 'CHANGED', reason: 'ALREADY_THERE' });
    },
  );
});

it('rejects a signature on a channel that is not e-mail', async () => {
  const fields = reply({ threadId: CHAT, seenMessageId: newest(CHAT) });
  expect((await testbed.error('sendReply', fields)).code).toBe('INVALID_REQUEST');
  expect(testbed.writes).toEqual([]);
});
