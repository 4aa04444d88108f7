import { expect, test } from 'vitest';
import { aMessage } from '../../testing/fixtures.ts';
import { previewOf } from './preview.ts';

test.each([
  ['##- Please type your reply above this line -##\n\nIt works.', 'It works.'],
  [
    '##- Please type your reply above this line -##',
    '##- Please type your reply above this line -##',
  ],
  ['## Order 7 ##\nIt broke.', '## Order 7 ## It broke.'],
  ['See here (https://a.example/x).', 'See here.'],
])('the snippet of %j has its words alone', (text, snippet) => {
  expect(previewOf('900', [aMessage({ text })], true).snippet).toBe(snippet);
});
