import { expect, test } from 'vitest';
import { readHtml } from '../messages/html/read-html.ts';
import { replyText } from './reply-text.ts';

test.each([
  [
    'bold words',
    'Please **do not** pay.',
    'Please do not pay.',
    '<p dir="auto">Please <b>do not</b> pay.</p>',
  ],
  [
    'a list after a line',
    'Steps:\n- open it\n- press **OK**\nDone.',
    'Steps:\n- open it\n- press OK\nDone.',
    '<p dir="auto">Steps:</p><ul dir="auto"><li>open it</li><li>press <b>OK</b></li></ul><p dir="auto">Done.</p>',
  ],
  [
    'numbers as typed',
    '1. one\n1. two\n3. three',
    '1. one\n1. two\n3. three',
    '<ol dir="auto"><li value="1">one</li><li value="1">two</li><li value="3">three</li></ol>',
  ],
  [
    'words that link',
    'See [our guide](https://shop.example/a?b=1&c=2).',
    'See our guide (https://shop.example/a?b=1&c=2).',
    '<p dir="auto">See <a href="https://shop.example/a?b=1&amp;c=2">our guide</a>.</p>',
  ],
  [
    'markup literally',
    '<b>no</b> *one* [x](javascript:alert(1))',
    '<b>no</b> *one* [x](javascript:alert(1))',
    '<p dir="auto">&lt;b&gt;no&lt;/b&gt; *one* [x](javascript:alert(1))</p>',
  ],
])('writes %s', (_, typed, text, richText) => {
  expect(replyText(typed)).toEqual({ text, richText });
});

test.each(['**Two** things:\n- this\n- that\n\n1. first\n2. second\n\nhttps://a.example/b'])(
  'shows the same as text and as rich text: %j',
  (typed) => {
    const { text, richText } = replyText(typed);
    const lines = (shown: string) => shown.split('\n').filter((line) => line.trim() !== '');
    // HTML has its own mark for a bullet.
    expect(lines(readHtml(richText).text.replaceAll('• ', '- '))).toEqual(lines(text));
  },
);

test('puts the signature below the text', () => {
  expect(replyText('Yes.\n', 'Priya\n**Support**')).toEqual({
    text: 'Yes.\n\nPriya\nSupport',
    richText: '<p dir="auto">Yes.</p><p dir="auto">Priya<br><b>Support</b></p>',
  });
});

test('leaves out white space around the signature', () => {
  expect(replyText('Yes.', '\n Priya \n').text).toBe('Yes.\n\nPriya');
});

test('does not repeat a signature that white space follows', () => {
  expect(replyText('Yes.\n\nPriya \n', 'Priya').text).toBe('Yes.\n\nPriya \n');
});

test('does not repeat a signature that the text ends with', () => {
  const once = replyText('Yes.', 'Priya\n**Support**');
  expect(replyText(once.text, 'Priya\n**Support**').text).toBe(once.text);
});

test.each([
  ['a dash line, whose space HubSpot drops', '-- \nPriya', 'Yes.\n\n--\nPriya'],
  [
    'two spaces, of which HubSpot keeps one',
    'Priya  Raman\n\n\nSupport',
    'Yes.\n\nPriya Raman\nSupport',
  ],
  ['a link, as its text form', '[Shop](https://a.example)', 'Yes.\n\nShop (https://a.example)'],
])('does not repeat a signature that came back from HubSpot with %s', (_, signature, text) => {
  expect(replyText(text, signature).text).toBe(text);
});

test('signs a text whose last line only ends like the signature', () => {
  expect(replyText('Thanks to Priya', 'Priya').text).toBe('Thanks to Priya\n\nPriya');
});

test('writes a mail link whose words are its address once', () => {
  expect(replyText('[a@b.example](mailto:a@b.example)')).toEqual({
    text: 'a@b.example',
    richText: '<p dir="auto"><a href="mailto:a@b.example">a@b.example</a></p>',
  });
});
