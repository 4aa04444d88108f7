import { describe, expect, it } from 'vitest';
import { readStyle, type Style } from './style.ts';

const styleOf = (attributes: Record<string, string>) =>
  readStyle(new Map(Object.entries(attributes)));

describe('a style attribute', () => {
  it.each<[keyof Style, (readonly [string, unknown])[]]>([
    [
      'hidden',
      [
        ['display: none', true],
        ['DISPLAY: None !important', true],
        ['display: none! Important', true],
        ['display: /* one */ none /* two */', true],
        ['bold; display: none', true],
        ['display: block', false],
        ['visibility: visible', false],
        ['opacity: 1', false],
        ['max-height: 9px', false],
        ['height: 9px', undefined],
      ],
    ],
    [
      'invisible',
      [
        ['visibility: hidden', true],
        ['visibility: collapse', true],
        ['visibility: visible', false],
        ['display: block', undefined],
      ],
    ],
    [
      'noHeight',
      [
        ['font-size: 0', true],
        ['font-size: 0.5px', true],
        ['font-size: .95pt', true],
        ['font-size: 1px', true],
        ['font-size: 11px', false],
        ['font-size: 1.5px', false],
        ['font-size: 1em', false],
        ['font-size: 12px; font: 0/0 a', false],
        ['font: 0/0 a', true],
        ['font: bold 1px/1 a', true],
        ['font: bold 12px a', false],
        ['font: bold a', undefined],
      ],
    ],
    [
      'whiteSpace',
      [
        ['white-space: nowrap', 'collapse'],
        ['white-space: normal', 'collapse'],
        ['white-space: pre', 'preserve'],
        ['white-space: pre-wrap', 'preserve'],
        ['white-space: break-spaces', 'preserve'],
        ['white-space: pre-line', 'lines'],
        ['white-space: inherit', undefined],
      ],
    ],
    [
      'struck',
      [
        ['text-decoration: red line-through', true],
        ['text-decoration-line: line-through', true],
        ['text-decoration: underline', undefined],
      ],
    ],
    [
      'script',
      [
        ['vertical-align: super', 'super'],
        ['vertical-align: sub', 'sub'],
        ['vertical-align: baseline', 'none'],
        ['vertical-align: middle; font-size: 60%', undefined],
        ['vertical-align: top', undefined],
        ['vertical-align: top; font-size: 60%', 'super'],
        ['vertical-align: text-top; font-size: .7em', 'super'],
        ['vertical-align: top; font-size: 0.75rem', 'super'],
        ['vertical-align: top; font-size: smaller', 'super'],
        ['vertical-align: top; font-size: 120%', undefined],
        ['vertical-align: top; font-size: 1.2em', undefined],
        ['vertical-align: top; font-size: x-smaller', undefined],
        ['vertical-align: top; font-size: smaller x', undefined],
      ],
    ],
    [
      'letters',
      [
        ['text-transform: uppercase', 'uppercase'],
        ['text-transform: lowercase', 'lowercase'],
        ['text-transform: capitalize', 'capitalize'],
        ['text-transform: none', 'none'],
        ['text-transform: full-width', undefined],
      ],
    ],
    [
      'symbols',
      [
        ['font-family: Wingdings', 'wingdings'],
        ['font-family: "Wingdings 2", Arial', 'wingdings 2'],
        ['font: 12px Symbol', 'symbol'],
        ['font-family: Arial, Wingdings', 'none'],
        ['font-family: Symbol Pro', 'none'],
        ['font-family: Wingdings-X', 'none'],
        ['color: red', undefined],
      ],
    ],
    [
      'part',
      [
        ['display: flex', 'flex'],
        ['display: inline-table', 'table'],
        ['display: flex; flex-direction: column', undefined],
        ['display: flex; flex-flow: column wrap', undefined],
        ['display: block', undefined],
      ],
    ],
    [
      'block',
      [
        ['display: flex; flex-direction: column-reverse', true],
        ['display: grid', true],
        ['display: list-item', true],
        ['display: flow-root', true],
        ['display: inline', false],
        ['display: inline-block', false],
        ['display: contents', false],
        ['display: flex', undefined],
        ['display: block flow', undefined],
        ['display: ruby', undefined],
      ],
    ],
    [
      'isBeside',
      [
        ['display: inline-block; width: 9px', true],
        ['display: inline-block; padding-left: 9px', true],
        ['display: inline-block; max-width: 9px', true],
        ['display: inline-block; border-width: 9px', false],
        ['display: inline; margin: 9px', false],
        ['display: inline-block; color: red', false],
        ['display: block; width: 9px', undefined],
      ],
    ],
    [
      'isUnderlined',
      [
        ['border-bottom: 1px solid', true],
        ['border-bottom: 0', false],
        ['border-bottom: none', false],
        ['border-top: 1px solid', false],
      ],
    ],
    [
      'isSpaced',
      [
        ['display: inline-flex', true],
        ['display: grid', true],
        ['display: block', false],
      ],
    ],
    [
      'listType',
      [
        ['list-style: disc', 'bullet'],
        ['list-style: circle', 'bullet'],
        ['list-style: square', 'bullet'],
        ['list-style-type: decimal', '1'],
        ['list-style-type: decimal-leading-zero', '1'],
        ['list-style-type: lower-alpha', 'a'],
        ['list-style-type: lower-latin', 'a'],
        ['list-style-type: upper-alpha', 'A'],
        ['list-style-type: upper-latin', 'A'],
        ['list-style-type: upper-roman', 'I'],
        ['list-style: inside lower-roman', 'i'],
        ['list-style-type: none; list-style: disc', 'none'],
        ['list-style: url(a)', undefined],
      ],
    ],
    [
      'listLevel',
      [
        ['mso-list: l0 level3 lfo1', 3],
        ['mso-list: l0 level0', undefined],
        ['mso-list: l0 level12', undefined],
      ],
    ],
    [
      'isMarker',
      [
        ['mso-list: Ignore', true],
        ['mso-list: l0 level1', undefined],
      ],
    ],
    [
      'direction',
      [
        ['direction: rtl', 'rtl'],
        ['direction: ltr', 'ltr'],
        ['direction: inherit', undefined],
      ],
    ],
    [
      'noMargin',
      [
        ['margin: 0', true],
        ['margin: 0 9px', true],
        ['margin: 9px 0', false],
        ['margin: 9px 9px 0', true],
        ['margin: 0 0 9px 0', false],
        ['margin: 9px; margin-bottom: 0', true],
        ['padding: 0', undefined],
      ],
    ],
  ])('sets %s', (name, cases) => {
    const values = cases.map(([style]) => [style, styleOf({ style })[name]]);
    expect(values).toEqual(cases);
  });

  it('is read up to its 4,000th character', () => {
    const hidden = (spaces: number) =>
      styleOf({ style: `${' '.repeat(spaces)}display:none` }).hidden;
    expect([hidden(3_988), hidden(3_989)]).toEqual([true, false]);
  });
});

it.each<[Record<string, string>, Style]>([
  [{ hidden: '' }, { hidden: true }],
  [{ dir: 'RTL' }, { direction: 'rtl' }],
  [{ dir: 'ltr' }, { direction: 'ltr' }],
  [{ dir: 'auto' }, {}],
  [{ face: 'Webdings' }, { symbols: 'webdings' }],
  [{ face: '' }, {}],
  [
    { class: 'MsoListParagraphCxSpFirst', color: '#111111' },
    { noMargin: true, color: '#111111' },
  ],
  [{ class: 'notMsoNormal', color: '#111111' }, { color: '#111111' }],
  [{ bgcolor: '#111111' }, { background: '#111111' }],
  [{ style: '' }, {}],
  [{ style: 'bold' }, {}],
])('the attributes %j mean %j', (attributes, style) => {
  expect(styleOf(attributes)).toEqual(
    attributes['class'] ? { background: 'unknown', ...style } : style,
  );
});
