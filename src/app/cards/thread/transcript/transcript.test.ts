import { expect, test } from 'vitest';
import { createLanguage } from '../../i18n/language.ts';
import { aComment, aMessage, aReply, hoursAgo, names } from '../../testing/fixtures.ts';
import { transcript } from './transcript.ts';

const language = createLanguage({ locale: 'en-GB' }, 'UTC');
const me = { userId: 1, actorId: 'A-1', name: 'Ana Torres' };
const textOf = (conversation: Parameters<typeof transcript>[0]) =>
  transcript(conversation, names, { me, language });

test('names who wrote what and when, oldest first, with attachments', () => {
  const photo = { kind: 'file', name: 'zip.jpg', fileId: '1', usage: 'IMAGE' } as const;
  const unnamed = { kind: 'file', name: '', fileId: '2', usage: 'OTHER' } as const;
  const messages = [
    aReply(),
    aComment(),
    { kind: 'status' as const, id: 's1', at: hoursAgo(1), by: 'A-2', status: 'OPEN' as const },
    aMessage({ attachments: [photo, unnamed] }),
  ];
  expect(textOf({ messages })).toBe(
    [
      '17 Nov 2026, 12:00 · Maria Lopez (Customer)',
      'The zip broke on day one.',
      '[zip.jpg]',
      '[File]',
      '',
      '17 Nov 2026, 13:00 · Luis Ferrer reopened this thread',
      '',
      '17 Nov 2026, 13:00 · Luis Ferrer (Internal comment)',
      'She is right, see the photos.',
      '',
      '17 Nov 2026, 14:00 · Ana Torres (Team)',
      'A new one is on its way.',
    ].join('\n'),
  );
});

test('says that earlier messages were not loaded, and marks a text that was cut', () => {
  expect(textOf({ messages: [aMessage({ truncated: true })], before: 'page-2' })).toBe(
    [
      '[Earlier messages that aren’t loaded are left out.]',
      '',
      '17 Nov 2026, 12:00 · Maria Lopez (Customer)',
      'The zip broke on day one.…',
    ].join('\n'),
  );
});
