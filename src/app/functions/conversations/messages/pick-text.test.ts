import { describe, expect, it } from 'vitest';
import { pickText } from './pick-text.ts';

const picked = (text: string | undefined, richText: string | undefined) =>
  pickText({ text, richText }).text;

describe('pickText', () => {
  it.each([
    ['no rich text', 'Hello', undefined, 'Hello'],
    ['no text', undefined, '<p>Hello</p>', 'Hello'],
    ['neither', undefined, undefined, ''],
    ['an invisible text', '\u200b', '<p>Where is it?</p>', 'Where is it?'],
    ['a placeholder', 'Your email client does not support HTML', '<p>It broke.</p>', 'It broke.'],
    [
      'a text that ends early',
      'Hello',
      '<p>Hello</p><p>I wait for 4 poles.</p>',
      'Hello\n\nI wait for 4 poles.',
    ],
    ['an invisible rich text', 'Hello', '<p>&nbsp;</p><img src="cid:1">', 'Hello'],
    ['a text that is HTML', '<p>Tom &amp; Ann</p>', '<p>Tom &amp; Ann</p>', 'Tom & Ann'],
    ['a text about HTML', 'Write &amp; here', '<p>Write &amp;amp; here</p>', 'Write &amp; here'],
    [
      'a text that lost the rows of a table',
      'Item\nQty\nPoles\n4',
      '<table><tr><td>Item<td>Qty<tr><td>Poles<td>4</table>',
      'Item | Qty\nPoles | 4',
    ],
    [
      'a text that lost a raised number',
      'It costs $599',
      'It costs $5<sup>99</sup>',
      'It costs $5⁹⁹',
    ],
    [
      'a text that lost its direction',
      'HubSpot שלום',
      '<p dir=rtl>HubSpot שלום</p>',
      '\u200fHubSpot שלום',
    ],
    [
      'a text that begins with what is hidden',
      'Your order update Hi Nora, it left.',
      '<p style="display:none">Your order update &#847;&zwnj;</p><p>Hi Nora, it left.</p>',
      'Hi Nora, it left.',
    ],
    [
      'a text that begins like something hidden',
      'Hi Nora,\n\nit left.',
      '<p style="display:none">Hi Nora</p><p>Hi Nora, it left.</p>',
      'Hi Nora,\n\nit left.',
    ],
    ['a text that lost columns', 'a b\nc', '<pre>a  b\nc</pre>', 'a  b\nc'],
    ['a text that lost what is struck out', '$40 $30', '<s>$40</s> $30', '~~$40~~ $30'],
    [
      'a text on one line',
      'Hi, it broke. Bye',
      '<p>Hi,</p><p>it broke.</p><p>Bye</p>',
      'Hi,\n\nit broke.\n\nBye',
    ],
    [
      'a text that kept more than half of the lines',
      'Hi,\n\nit broke. Bye',
      '<p>Hi,</p><p>it broke.</p><p>Bye</p>',
      'Hi,\n\nit broke. Bye',
    ],
    ['the same words', 'One\n  two', '<div>One</div><div>two</div>', 'One\n  two'],
    [
      'a text that says more',
      'See https://a.example\n--\nNora',
      '<p>See https://a.example</p>',
      'See https://a.example\n--\nNora',
    ],
  ])('reads a message with %s', (_, text, richText, expected) => {
    expect(picked(text, richText)).toBe(expected);
  });

  it.each([
    [
      'Please see the photos here',
      '<p>Please see the photos <a href="https://p.example/1">here</a></p>',
      'Please see the photos here (https://p.example/1)',
    ],
    [
      'here,  not here: here',
      'here, not <a href="https://p.example/2">here</a>: <a href="https://p.example/3">here</a>',
      'here,  not here (https://p.example/2): here (https://p.example/3)',
    ],
    [
      'two  one',
      '<a href="https://p.example/1">one</a> <a href="https://p.example/2">two</a>',
      'two (https://p.example/2)  one (https://p.example/1)',
    ],
    [
      'Order 10023.',
      'Order <a href="https://s.example/10023">10023</a>.',
      'Order 10023 (https://s.example/10023).',
    ],
    [
      'here <https://p.example/1>.',
      '<a href="https://p.example/1">here</a>.',
      'here <https://p.example/1>.',
    ],
    [
      '写真はこちらです',
      '写真は<a href="https://p.example/1">こちら</a>です',
      '写真はこちら (https://p.example/1)です',
    ],
    [
      'Photos:',
      '<p>Photos:</p><a href="https://p.example/1"><img src="x"></a>',
      'Photos:\n\nhttps://p.example/1',
    ],
  ])('gives %j the targets that it lacks', (text, richText, expected) => {
    expect(picked(text, richText)).toBe(expected);
  });

  it('leaves targets out of a preview, and shows addresses', () => {
    const richText =
      '<table><tr><td>See <a href="https://p.example/1">here</a><td>https://q.example</table>';
    expect(pickText({ richText }, { withoutTargets: true }).text.trim()).toBe(
      'See here | https://q.example',
    );
  });

  it('shows wrapped addresses by their target', () => {
    const text =
      'the portal <https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fportal.example%2Fx&data=05>';
    expect(picked(text, undefined)).toBe('the portal <https://portal.example/x>');
  });

  it('repairs windows characters and removes control characters', () => {
    expect(picked('I don\u0092t\0 understand\u0007: \u008050', undefined)).toBe(
      'I don’t understand: €50',
    );
  });

  it('leaves out what stands for an image, and shows symbols', () => {
    expect(
      picked('Thanks \uf04a\n\n[cid:image001.png@01DA.4D5E]\nNora <cid:part1@x>', undefined),
    ).toBe('Thanks ☺\n\n\nNora');
    expect(picked('Thanks J', 'Thanks <span style="font-family:Wingdings">J</span>')).toBe(
      'Thanks ☺',
    );
  });

  it('keeps indentation and blank lines of a text', () => {
    expect(picked('\n  a\r\n\r\n\r\n    b  \n', undefined)).toBe('  a\n\n\n    b');
    expect(picked('a\rb', undefined)).toBe('a\nb');
  });

  it.each(['a < b ', 'a@', 'http://', '!!!!', 'a ', '((', '\u200b ', '"'])(
    'reads a long text of %j once',
    (part) => {
      const text = part.repeat(200_000);
      expect(picked(text, `<p>${text}`).length).toBeLessThan(2_000_000);
    },
  );

  it('reads up to twice the characters of a text on request', () => {
    const text = 'a'.repeat(20);
    expect(pickText({ text }, { maxLength: 10 })).toEqual({ text, isComplete: true });
    expect(pickText({ text }, { maxLength: 9 })).toEqual({
      text: text.slice(2),
      isComplete: false,
    });
  });

  it('reads only the beginning on request', () => {
    const richText = `<p>${'word '.repeat(200_000)}</p>`;
    const { text, isComplete } = pickText({ richText }, { maxLength: 500 });
    expect(isComplete).toBe(false);
    expect(text.length).toBeLessThan(20_000);
  });
});
