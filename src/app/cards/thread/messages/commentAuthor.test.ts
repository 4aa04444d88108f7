import { expect, test } from 'vitest';
import { aComment, names } from '../../testing/fixtures.ts';
import { createLanguage } from '../../i18n/language.ts';
import { commentAuthor } from './commentAuthor.ts';

const { strings } = createLanguage({ locale: 'en' }, 'UTC');
const me = { userId: 1, actorId: 'A-1', name: 'Ana Torres' };
const byApp = (text: string) => aComment({ sender: { actorId: 'I-7', name: 'Threadside' }, text });
const author = (comment: ReturnType<typeof aComment>) =>
  commentAuthor(comment, names.actors, me, strings);

test('names the agent of a comment that the app added', () => {
  expect(author(byApp('Luis Ferrer: Poles are in Leeds.'))).toEqual({
    name: 'Luis Ferrer',
    text: 'Poles are in Leeds.',
  });
  expect(author(byApp('Ana Torres: Mine.'))).toEqual({ name: 'Ana Torres (you)', text: 'Mine.' });
});

test.each(['Note: call back.', 'Luis Ferrer called.', 'Maria Lopez: hello'])(
  'keeps the app as the author of %j',
  (text) => {
    expect(author(byApp(text))).toEqual({ name: 'Threadside', text });
  },
);

test('keeps the text of a comment that a person added', () => {
  const text = 'Luis Ferrer: please call.';
  expect(author(aComment({ sender: { actorId: 'A-2' }, text }))).toMatchObject({ text });
});
