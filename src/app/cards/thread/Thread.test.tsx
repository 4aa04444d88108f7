import { Button, Icon, Image, Link, Panel, TextArea } from '@hubspot/ui-extensions';
import { describe, expect, test } from 'vitest';
import type { Conversation } from '../contract/conversation.ts';
import type { Message } from '../contract/message.ts';
import { openCard, type Responses } from '../testing/openCard.tsx';
import {
  aComment,
  aConversation,
  aList,
  aMessage,
  aPreview,
  okResponse,
  aReply,
  aThread,
  hoursAgo,
  minutesAgo,
  errorResponse,
} from '../testing/fixtures.ts';
import { openThread } from '../testing/openThread.ts';

/** Opens the thread and waits for the text `expected`. */
async function read(is: Partial<Conversation>, expected: string, more: Responses = {}) {
  const { card } = await openThread(more, is);
  await card.sees(expected);
  return card;
}

/** URLs of the links in messages, without the ones in the header and the row. */
const linksOf = (card: Awaited<ReturnType<typeof read>>) =>
  card
    .find(Panel)
    .findAll(Link)
    .map(({ props }) => props.href)
    .slice(1);

const before = (text: string, first: string, second: string) => {
  expect(text).toContain(first);
  expect(text).toContain(second);
  return text.indexOf(first) < text.indexOf(second);
};

test('reads a thread when it is opened and shows header and messages', async () => {
  const card = await read({}, 'The zip broke on day one.');
  await card.sees('Open', 'Email · Support', 'Unassigned', 'Maria Lopez', 'Customer');
  expect(card.callsOf('readThread')).toEqual([
    {
      action: 'readThread',
      record: { objectTypeId: '0-1', objectId: '101' },
      agent: { userId: 1 },
      threadId: '900',
    },
  ]);
});

test('shows the newest message from the row’s preview before the thread is loaded', async () => {
  const newest = aMessage({ id: 'm9', text: 'The second zip broke as well.' });
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const card = openCard({
    listThreads: () => okResponse(aList([aThread()])),
    previewThreads: () =>
      okResponse({ previews: [aPreview('900', { message: newest })], failures: [] }),
    readThread: async () => {
      await released;
      return okResponse(aConversation({ messages: [newest, aMessage()] }));
    },
  });
  await card.sees('Broken zip');
  card.openThread('Broken zip');
  await card.sees('The second zip broke as well.', 'Loading messages…');
  release();
  await card.waitFor(() => expect(card.text()).not.toContain('Loading messages…'));
  // Once in the row and once in the thread.
  expect(card.text().match(/The second zip broke/g)).toHaveLength(2);
});

test('renders nothing in a closed panel and reads the thread again on reopening', async () => {
  const card = await read({}, 'Unassigned');
  card.closeThread('Broken zip');
  await card.waitFor(() => expect(card.text()).not.toContain('Write a reply'));
  card.openThread('Broken zip');
  await card.sees('Unassigned');
  await card.waitFor(() => expect(card.callsOf('readThread')).toHaveLength(2));
});

test('groups messages by day in the portal’s time zone, newest first', async () => {
  const { card } = await openThread(
    {},
    {
      messages: [
        aReply({ id: 'm3', at: '2026-11-17T13:00:00Z', text: 'Third.' }),
        aMessage({ id: 'm2', at: '2026-11-17T00:30:00Z', text: 'Second.' }),
        aMessage({ id: 'm1', at: '2026-11-10T12:00:00Z', text: 'First.' }),
      ],
    },
    { timezone: 'America/New_York', locale: 'en-us' },
  );
  await card.sees('First.');
  const text = card.text();
  for (const [first, second] of [
    ['Today', 'Third.'],
    ['Third.', 'Yesterday'],
    ['Yesterday', 'Second.'],
    ['Second.', 'Tuesday, November 10'],
    ['Tuesday, November 10', 'First.'],
  ] as const) {
    expect(before(text, first, second)).toBe(true);
  }
  expect(text).toMatch(/7:30\sPM · Email/);
});

test('begins the heading of a day with a capital letter', async () => {
  const messages = [aMessage({ at: '2026-11-10T12:00:00Z' })];
  const { card } = await openThread({}, { messages }, { locale: 'fr' });
  await card.sees('Mardi 10 novembre');
});

test('labels customer messages, team messages and comments', async () => {
  const card = await read(
    { messages: [aComment(), aReply({ at: hoursAgo(2) }), aMessage({ at: hoursAgo(3) })] },
    'Internal comment',
  );
  await card.sees('Only your team sees this.', 'Ana Torres (you)', 'Team', 'Customer');
});

test('describes events in the order of the thread', async () => {
  const at = hoursAgo(1);
  const card = await read(
    {
      messages: [
        { kind: 'status', id: 'e1', at, by: 'A-2', status: 'CLOSED' },
        { kind: 'assignment', id: 'e2', at, by: 'A-1', from: 'A-1', to: 'A-2' },
        { kind: 'assignment', id: 'e3', at, by: 'A-2', to: 'A-2' },
        { kind: 'assignment', id: 'e4', at },
        { kind: 'inbox', id: 'e5', at, toInboxId: '5' },
        { kind: 'unknown', id: 'e6', at, type: 'THREAD_MERGED', text: 'Two became one.' },
        {
          kind: 'welcome',
          id: 'e7',
          at,
          sender: {},
          text: 'Hi! How can we help?',
        },
      ],
    },
    'Luis Ferrer closed this thread',
  );
  await card.sees(
    'Ana Torres (you) assigned this to Luis Ferrer',
    'Luis Ferrer assigned this to themselves',
    'Unassigned · 13:00',
    'Moved to Support',
    'HubSpot recorded: Thread merged · Two became one.',
    'Welcome message: Hi! How can we help?',
  );
});

test('links attachments with http URLs only', async () => {
  const file = { kind: 'file', fileId: '1', usage: 'OTHER' } as const;
  const card = await read(
    {
      messages: [
        aMessage({
          attachments: [
            { ...file, name: 'zip.jpg', url: 'https://files.example.com/zip.jpg' },
            { ...file, name: 'odd.html', url: 'javascript:alert(1)' },
            { kind: 'other', type: 'LOCATION', text: 'Madrid' },
          ],
        }),
      ],
    },
    'zip.jpg',
  );
  await card.sees('odd.html', 'Location: Madrid');
  expect(linksOf(card)).toEqual([{ url: 'https://files.example.com/zip.jpg', external: true }]);
});

test('a file shows the size that HubSpot sends with it', async () => {
  const file = {
    kind: 'file',
    fileId: '1',
    usage: 'OTHER',
    name: 'label.pdf',
    size: 20_480,
  } as const;
  await read({ messages: [aMessage({ attachments: [file] })] }, '20 kB');
});

describe('a file without a URL, or with an expired one', () => {
  const file = { kind: 'file', fileId: '1', usage: 'OTHER', name: 'label.pdf' } as const;
  const link = 'https://files.example.com/label.pdf?signature=x';

  test.each([
    [undefined],
    ['https://files.example.com/label.pdf?Expires=1600000000&Signature=x'],
    ['https://files.example.com/label.pdf?X-Amz-Date=20200913T122640Z&X-Amz-Expires=900'],
    ['https://files.example.com/label.pdf?signature=x&expires=1600000000000'],
  ])('gets a link on request, and a new one when that expires: %s', async (url) => {
    let signed = 0;
    const responses = {
      readFileUrl: () => {
        signed += 1;
        const expiresAt = signed === 1 ? minutesAgo(1) : minutesAgo(-60);
        return okResponse({ url: link, expiresAt, size: 1_234_567 });
      },
    };
    const messages = [aMessage({ attachments: [{ ...file, url }] })];
    const card = await read({ messages }, 'label.pdf', responses);
    expect(linksOf(card)).toEqual([]);
    await card.pressWhenReady('Get link');
    await card.waitFor(() => expect(card.callsOf('readFileUrl')).toHaveLength(1));
    expect(linksOf(card)).toEqual([]);
    await card.pressWhenReady('Get link');
    await card.waitFor(() => expect(linksOf(card)).toEqual([{ url: link, external: true }]));
    expect(card.text()).toContain(' · File · 1.2 MB · files.example.com');
    expect(card.callsOf('readFileUrl')[1]).toMatchObject({
      threadId: '900',
      messageId: 'm1',
      fileId: '1',
    });
    // The same button, which keeps the focus.
    expect(card.buttons()).toContain('Get link');
  });

  test('says on the button that a link is loading', async () => {
    const messages = [aMessage({ attachments: [file] })];
    const responses = { readFileUrl: () => new Promise<never>(() => undefined) };
    const card = await read({ messages }, 'label.pdf', responses);
    await card.pressWhenReady('Get link');
    await card.waitFor(() => expect(card.buttons()).toContain('Loading…'));
  });

  test('says which scope is missing', async () => {
    const missingScopes = ['files'];
    const responses = { readFileUrl: () => errorResponse('MISSING_SCOPE', { missingScopes }) };
    const card = await read(
      { messages: [aMessage({ attachments: [file] })] },
      'label.pdf',
      responses,
    );
    await card.pressWhenReady('Get link');
    await card.sees('This file can’t be opened.', 'files');
  });
});

test('shows and links images with http URLs, and names the others', async () => {
  const image = { kind: 'file', fileId: '1', usage: 'IMAGE', name: 'zip.jpg' } as const;
  const url = 'https://files.example.com/zip.jpg';
  const card = await read(
    {
      messages: [
        aMessage({
          attachments: [
            { ...image, url },
            { ...image, name: 'data.jpg', url: 'data:image/svg+xml,<svg/>' },
            { ...image, name: 'odd.jpg', url: 'https://' },
          ],
        }),
      ],
    },
    'zip.jpg · Image · files.example.com',
  );
  expect(card.findAll(Image).map(({ props }) => props)).toMatchObject([
    { src: url, alt: 'zip.jpg', href: { url, external: true } },
  ]);
});

test('names a disguised program as what it is', async () => {
  const file = { kind: 'file', fileId: '1', usage: 'OTHER' } as const;
  const url = 'https://files.example.com/1';
  const attachments = [
    { ...file, name: 'invoice\u202efdp.exe', url },
    { ...file, name: 'photo.jpg', url: `${url}/photo.scr` },
    { ...file, name: 'report.pdf' },
  ];
  const card = await read(
    { messages: [aMessage({ attachments })] },
    'invoicefdp.exe · File .exe · files.example.com',
  );
  await card.sees('photo.jpg · File .scr · files.example.com', 'report.pdf · File');
  expect(card.text().split('This file can run programs.')).toHaveLength(3);
});

test('collapses a long message and expands it on request', async () => {
  const lines = Array.from({ length: 40 }, (_, index) => `Line ${index}.`);
  const card = await read({ messages: [aMessage({ text: lines.join('\n') })] }, 'Line 0.');
  expect(card.text()).not.toContain('Line 39.');
  card.press('Show more');
  await card.sees('Line 39.');
  card.press('Show less');
  await card.waitFor(() => expect(card.text()).not.toContain('Line 39.'));
});

test('links URLs in a message and shows markup as text', async () => {
  const text = 'See https://example.com/a?b=1, <b>now</b>!\n\n<script>alert(1)</script>';
  const card = await read({ messages: [aMessage({ text })] }, '<b>now</b>!');
  await card.sees('<script>alert(1)</script>');
  expect(linksOf(card)).toEqual([{ url: 'https://example.com/a?b=1', external: true }]);
});

test.each([
  ['sent', 'Sent'],
  ['received', 'Delivered'],
  ['read', 'Read'],
] as const)('shows the delivery state %s on replies only', async (state, word) => {
  const delivery = { state };
  const card = await read({ messages: [aReply({ delivery })] }, `14:00 · Email · ${word}`);
  card.closeThread('Broken zip');
  const { card: theirs } = await openThread({}, { messages: [aMessage({ delivery })] });
  await theirs.sees('12:00 · Email');
  expect(theirs.text()).not.toContain(word);
});

test('labels a message sent by an app as such', async () => {
  const by = { sender: { actorId: 'I-7', name: 'ParcelTrack' } };
  const card = await read({ messages: [aReply(by)] }, 'ParcelTrack');
  await card.sees('App');
  expect(card.text()).not.toContain('Team');
});

test('shows a mail under a teammate’s address as received, with the address', async () => {
  const address = 'luis@ours.example';
  const sender = { actorId: 'A-2', name: 'Luis Ferrer', address };
  const card = await read({ messages: [aMessage({ sender, claimsTeam: true })] }, address);
  await card.sees('Received by email', 'Anyone can write a teammate’s address into an email.');
  expect(card.text()).not.toContain('Luis Ferrer');
  expect(card.text()).not.toMatch(/Team(?!mate)/);
});

test('links URLs in events and attachments', async () => {
  const url = 'https://social.example.com/p/1';
  const card = await read(
    {
      messages: [
        aMessage({
          attachments: [{ kind: 'other', type: 'SOCIAL_MEDIA_METADATA', text: `Tents, ${url}` }],
        }),
        { kind: 'welcome', id: 'w1', at: hoursAgo(3), sender: {}, text: `Hi! See ${url}.` },
      ],
    },
    'Post: Tents',
  );
  expect(linksOf(card)).toEqual([
    { url, external: true },
    { url, external: true },
  ]);
});

test('shows why delivery failed', async () => {
  const delivery = { state: 'failed', reason: 'The mailbox is full.' } as const;
  await read({ messages: [aReply({ delivery })] }, 'Not delivered: The mailbox is full.');
});

test('labels a message without text', async () => {
  await read({ messages: [aMessage({ text: ' ' })] }, 'No text');
});

test('loads the full text of a truncated message', async () => {
  const card = await read({ messages: [aMessage({ truncated: true })] }, 'Show full message', {
    readOriginal: () => okResponse({ text: 'The zip broke.\nOn Monday: old history.' }),
  });
  card.press('Show full message');
  await card.sees('On Monday: old history.');
  expect(card.callsOf('readOriginal')[0]).toMatchObject({ threadId: '900', messageId: 'm1' });
  expect(card.text()).not.toContain('Show full message');
});

test('a full message can be folded again, and is not read twice', async () => {
  const whole = `The zip broke on day one. ${'And then? '.repeat(400)}`;
  const card = await read({ messages: [aMessage({ truncated: true })] }, 'Show full message', {
    readOriginal: () => okResponse({ text: whole }),
  });
  card.press('Show full message');
  await card.sees('And then?', 'Show less');
  card.press('Show less');
  await card.waitFor(() => expect(card.text()).not.toContain('And then?'));
  card.press('Show full message');
  await card.sees('And then?');
  expect(card.callsOf('readOriginal')).toHaveLength(1);
});

test('a message that turns out to be whole offers no more of it', async () => {
  const card = await read({ messages: [aMessage({ truncated: true })] }, 'Show full message', {
    readOriginal: () => okResponse({ text: 'The zip broke on day one.' }),
  });
  card.press('Show full message');
  await card.waitFor(() => expect(card.text()).not.toContain('Show full message'));
  expect(card.text()).not.toContain('Show less');
});

test('collapses quoted text until the agent expands it', async () => {
  const text = 'Yes, please.\n\nOn Monday Ana wrote:\n> How many?';
  const card = await read({ messages: [aMessage({ text, quotedFrom: 14 })] }, 'Yes, please.');
  expect(card.text()).not.toContain('How many?');
  card.press('Show quoted text');
  await card.sees('> How many?', 'Hide quoted text');
  card.press('Hide quoted text');
  await card.waitFor(() => expect(card.text()).not.toContain('How many?'));
});

test('indentation and columns keep their spaces', async () => {
  await read({ messages: [aMessage({ text: '  a    b' })] }, '\u00a0\u00a0a\u00a0\u00a0\u00a0 b');
});

test('struck-out text is struck out, and other tildes stay', async () => {
  const text = '~~$40~~ $30, ~~ or ~5~';
  const card = await read({ messages: [aMessage({ text })] }, '$30, ~~ or ~5~');
  expect(card.text()).toMatch(/^\$40$/m);
});

test('a line from right to left has its own direction, and so has an address in it', async () => {
  const text = 'مرحبا https://a.example/x\nHello';
  const card = await read({ messages: [aMessage({ text })] }, 'Hello');
  expect(card.text()).toContain('\u2068مرحبا \u2066https://a.example/x\u2069\u2069');
  expect(card.text()).not.toContain('\u2068Hello');
});

test('characters that turn text around are taken out of it', async () => {
  const card = await read(
    { messages: [aMessage({ text: 'photo_\u202egpj.exe' })] },
    'photo_gpj.exe',
  );
  expect(card.text()).not.toContain('\u202e');
});

test('a message names its other readers, many of them on request', async () => {
  const recipients = Array.from({ length: 30 }, (_, index) => ({
    address: `hiker${index}@example.com`,
    field: index === 0 ? ('TO' as const) : ('CC' as const),
  }));
  const card = await read({ messages: [aMessage({ recipients })] }, 'To hiker0@example.com · Cc');
  await card.sees('hiker2@example.com', 'and 27 others');
  expect(card.text()).not.toContain('hiker3@example.com');
  card.press('and 27 others');
  await card.sees('hiker29@example.com', 'Show less');
});

test('a message says when the subject changed', async () => {
  const first = aMessage();
  const second = aReply({ subject: 'Refund', recipients: [] });
  await read({ messages: [second, first] }, 'Subject: Refund');
});

test('keeps the short text and explains when the full text cannot be loaded', async () => {
  const card = await read({ messages: [aMessage({ truncated: true })] }, 'Show full message', {
    readOriginal: () => errorResponse('UNAVAILABLE'),
  });
  card.press('Show full message');
  await card.sees('HubSpot isn’t available', 'The zip broke on day one.', 'Show full message');
});

test('adds earlier messages below on request', async () => {
  const card = await read({}, 'Earlier messages', {
    readThread: ({ before: cursor }) =>
      cursor === undefined
        ? okResponse(aConversation({ before: 'page-2' }))
        : okResponse(
            aConversation({
              messages: [aMessage({ id: 'm0', at: hoursAgo(90), text: 'The very first.' })],
            }),
          ),
  });
  card.press('Earlier messages');
  await card.sees('The very first.');
  expect(before(card.text(), 'day one.', 'The very first.')).toBe(true);
  expect(card.callsOf('readThread')[1]).toMatchObject({ threadId: '900', before: 'page-2' });
  expect(card.buttons()).not.toContain('Earlier messages');
  // The same button, which keeps the focus.
  expect(card.buttons()).toContain('No earlier messages');
});

test('explains a failed read and offers Try again', async () => {
  let down = true;
  const card = await read({}, 'HubSpot isn’t available', {
    readThread: () => (down ? errorResponse('UNAVAILABLE') : okResponse(aConversation())),
  });
  down = false;
  card.press('Try again');
  await card.sees('Reply');
});

test('updates the row from a thread that was read, without another call', async () => {
  const card = await read(
    {
      thread: aThread({ latestMessageAt: minutesAgo(3), latestSentAt: minutesAgo(3) }),
      messages: [aReply({ at: minutesAgo(3), sender: { actorId: 'A-2' } }), aMessage()],
    },
    'Luis Ferrer: A new one is on its way.',
  );
  await card.sees('no one is waiting', 'Luis Ferrer');
  expect(card.callsOf('previewThreads')).toHaveLength(1);
});

test('loads a long text in parts', async () => {
  const card = await read({ messages: [aMessage({ truncated: true })] }, 'Show full message', {
    readOriginal: ({ from }) =>
      okResponse(from === undefined ? { text: 'First part. ', next: 12 } : { text: 'Last part.' }),
  });
  card.press('Show full message');
  await card.sees('First part.', 'Show more');
  card.press('Show more');
  await card.sees('First part. Last part.', 'Show less');
  expect(card.callsOf('readOriginal')[1]).toMatchObject({ from: 12 });
  expect(card.text()).not.toContain('Show more');
});

test('loads the full text of a truncated comment and of an unknown event', async () => {
  const comment = aComment({ text: 'Call her', truncated: true });
  const event: Message = {
    kind: 'unknown',
    id: 'e1',
    at: comment.at,
    type: 'CALL_SUMMARY',
    text: 'They agreed',
    truncated: true,
  };
  const card = await read({ messages: [event, comment] }, 'Call summary', {
    readOriginal: ({ messageId }) =>
      okResponse({ text: messageId === 'e1' ? 'They agreed on all.' : 'Call her tomorrow.' }),
  });
  card.press('Show full message');
  await card.sees('They agreed on all.');
  card.press('Show full message');
  await card.sees('Call her tomorrow.');
});

test('quotes the beginning of a message below the text already written', async () => {
  const { card } = await openThread();
  card.type('First this.');
  card.find(Button, (node) => node.maybeFind(Icon, { name: 'quote' }) !== null).trigger('onClick');
  await card.sees('The text is in your draft.');
  expect(card.find(TextArea).props.defaultValue).toBe(
    'First this.\n\n> The zip broke on day one.\n\n',
  );
});

test('offers no quote of a comment, nor where the agent cannot reply', async () => {
  const { card } = await openThread({}, { messages: [aComment()] });
  expect(card.buttons().join()).not.toContain('Quote ');
  const closed = await openThread({}, { routes: { kind: 'closed', reason: 'NO_APP_REPLIES' } });
  expect(closed.card.buttons().join()).not.toContain('Quote ');
});

test('copies the conversation, and says that earlier messages are missing', async () => {
  const { card } = await openThread({}, { before: 'page-2' });
  card.pressItem('Copy messages');
  await card.sees('Messages copied. Earlier messages that aren’t loaded are left out.');
  expect(card.mocks.actions.copyTextToClipboard.calls[0]?.[0]).toContain(
    'Maria Lopez (Customer)\nThe zip broke on day one.',
  );
});
