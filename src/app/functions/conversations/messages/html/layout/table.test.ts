import { describe, expect, it } from 'vitest';
import { readHtml } from '../read-html.ts';

/** Too long for a row on one line. */
const LONG = 'Weatherproof, '.repeat(8).trim();

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const headings = (...cells: string[]) => row(...cells).replaceAll('td>', 'th>');
const reading = (...rows: string[]) => readHtml(`<table>${rows.join('')}</table>`).text;

describe('a table whose rows are too wide for one line', () => {
  it('names each value by a first row of short cells', () => {
    const rows = [row('Item', 'About', 'Price'), row('Tent', LONG, '99'), row('Pole', LONG, '9')];
    expect(reading(...rows)).toBe(
      `Item: Tent\nAbout: ${LONG}\nPrice: 99\n\nItem: Pole\nAbout: ${LONG}\nPrice: 9`,
    );
  });

  it('names the values of its only row by headings that are marked', () => {
    const rows = [headings('Item:', 'About: all'), row('Tent', LONG)];
    expect(reading(...rows)).toBe(`Item: Tent\nAbout: all: ${LONG}`);
  });

  it('shows a heading of nothing, and joins the lines of a value', () => {
    const rows = [headings('Item', 'Note', 'About'), row('a<br>b', '', LONG)];
    expect(reading(...rows)).toBe(`Item | Note | About\n\nItem: a b\nAbout: ${LONG}`);
  });

  it.each([
    ['one row below it', [row('Item', 'About', 'Price'), row('Tent', LONG, '99')]],
    ['two columns', [row('Item', 'About'), row('Tent', LONG), row('Pole', LONG)]],
    [
      'a cell of several lines',
      [row('Item<br>no.', 'About', 'Price'), row('Tent', LONG, '99'), row('Pole', LONG, '9')],
    ],
    [
      'a cell of two columns',
      [
        '<tr><td colspan=2>Item</td><td>Price</td></tr>',
        row('Tent', LONG, '99'),
        row('Pole', LONG, '9'),
      ],
    ],
    [
      'rows of other lengths below it',
      [row('Item', 'About', 'Price'), row('Tent', LONG, '99'), row('Pole', LONG, '9', 'new')],
    ],
  ])('does not take a first row with %s for headings', (_, rows) => {
    expect(reading(...rows)).not.toMatch(/^Item.*: Tent/m);
    expect(reading(...rows)).toContain(LONG);
  });
});

describe('a table with letters from right to left', () => {
  const R = '\u200f';
  const L = '\u200e';

  it('keeps the order of cells in its own direction', () => {
    const rows = row('خيمة', '2', '85 USD') + row('Kestrel 3', '4', '10 USD');
    expect(readHtml(`<table dir="rtl">${rows}</table>`).text).toBe(
      `خيمة${R} | 2${R} | 85 USD\n${R}Kestrel 3${R} | 4${R} | 10 USD`,
    );
  });

  it('keeps the order of cells in the direction of its first letter', () => {
    expect(reading(row('Tent', 'خيمة', '2'))).toBe(`Tent${L} | خيمة${L} | 2`);
    expect(reading(row('المجموع:', '2', 'Tent'))).toBe(`المجموع:${R} 2${R} | Tent`);
  });
});

describe('a table of pairs', () => {
  const WIDE = row('Wish', LONG);

  it.each([
    ['names a value by a label of 40 characters', row('l'.repeat(40), 'a'), `${'l'.repeat(40)}: a`],
    ['takes no longer cell for a label', row('l'.repeat(41), 'a'), `${'l'.repeat(41)} | a`],
    ['joins the lines of a value', row('Wish:', 'a<br>b'), 'Wish: a b'],
    ['takes no cell of two lines for a label', row('a<br>b', 'c'), 'a b | c'],
    ['has labels without a value', row('Wish', ''), 'Wish:'],
  ])('%s', (_, pair, line) => {
    expect(reading(WIDE, pair)).toBe(`Wish: ${LONG}\n${line}`);
  });

  it('has two rows at least, of two cells at most', () => {
    expect(reading(WIDE)).toBe(`Wish\n${LONG}`);
    expect(reading(WIDE, row('a', 'b', 'c'))).toBe(`Wish\n${LONG}\na | b | c`);
  });
});

describe('a row', () => {
  const ofLength = (length: number) => row('a', 'b', 'c'.repeat(length - 'a | b | '.length));

  it('takes one line of up to 100 characters, without the targets of links', () => {
    expect(reading(ofLength(100))).toMatch(/^a \| b \| c+$/);
    expect(reading(ofLength(101))).toMatch(/^a\nb\nc+$/);
    const withLink = ofLength(100).replace('b', '<a href="https://a.example">b</a>');
    expect(reading(withLink)).toMatch(/^a \| b \(https:\/\/a\.example\) \| c+$/);
  });

  it.each([
    ['only empty cells', row('a', 'b') + row('', ''), 'a | b'],
    ['an empty cell of two columns', '<tr><td colspan=2><td>a<td>b', 'a | b'],
  ])('with %s leaves nothing of them', (_, written, text) => {
    expect(reading(written)).toBe(text);
  });

  it.each([
    ['three lines beside one', row('a', 'b<br>c<br>d'), 'a | b c d'],
    ['four lines beside one', row('a', 'b<br>c<br>d<br>e'), 'a\nb\nc\nd\ne'],
    ['two cells of lines', row('a<br>b', 'c<br>d'), 'a\nb\n\nc\nd'],
  ])('with %s', (_, written, text) => {
    expect(reading(written)).toBe(text);
  });
});

describe('a cell that takes several columns or rows', () => {
  it('has the heading of its first column', () => {
    const rows = [
      row('Item', 'About', 'Price'),
      `<tr><td colspan=2>${LONG}</td><td>9</td></tr>`,
      row('Tent', 'big', '99'),
    ];
    expect(reading(...rows)).toBe(`Item: ${LONG}\nPrice: 9\n\nItem: Tent\nAbout: big\nPrice: 99`);
  });

  it('leaves the rows below it alone once a row of one cell used them up', () => {
    const rows = ['<tr><td rowspan=2>Logo</td><td>a</td></tr>', row('b'), row('c', 'd')];
    expect(reading(...rows)).toBe('Logo | a\nb\nc | d');
  });

  it('is followed up to the twelfth column', () => {
    const below = (column: number) => {
      const cells = Array<string>(column - 1).fill('a');
      const tall = row(...cells, 'b').replace('<td>b', '<td rowspan=2>b');
      return reading(tall, row(...cells, 'c'), row(...cells, 'd', 'e')).split('\n')[1];
    };
    expect(below(12)).toMatch(/a \| \| c$/);
    expect(below(13)).toMatch(/a \| c$/);
  });
});
