import { expect, it } from 'vitest';
import { readHtml } from '../read-html.ts';

it.each([
  ['a label with space around it', '<a href="https://a.example"> a.example </a>', 'a.example'],
  ['a path that ends in a slash', '<a href="https://a.example/x/">a.example/x</a>', 'a.example/x'],
  ['a phone number without a country', '<a href="tel:0301234">030/1234</a>', '030/1234'],
  ['the number in an address', '<a href="mailto:1@a.example">1</a>', '1 (1@a.example)'],
  [
    'an image in its label',
    '<a href="https://a.example"> <img alt="" src=x> </a>',
    'https://a.example',
  ],
  [
    'an image whose text is no file',
    '<img src="https://a.example/1" alt="1.png here">',
    '1.png here',
  ],
  ['an area without a text', '<area href="https://a.example">', 'https://a.example'],
  ['no address', '<base href="https://a.example"><a>x</a> <area alt=y>', 'x y'],
])('shows where a link with %s leads, if its label does not say it', (_, html, text) => {
  expect(readHtml(html).text).toBe(text);
});
