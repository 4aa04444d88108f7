import { describe, expect, it } from 'vitest';
import { backgroundOf, colorOf, isInvisible } from './color.ts';

const map = (entries: Record<string, string>) => new Map(Object.entries(entries));
const NONE = map({});

describe('a color', () => {
  it.each([
    [' White ', '#ffffff'],
    ['black', '#000000'],
    ['#A1b2C3', '#a1b2c3'],
    ['#fa0', '#ffaa00'],
    ['rgb(255, 0, 16)', '#ff0010'],
    ['rgb(1 22  133)', '#011685'],
    ['rgba(1, 2, 3, 0)', 'transparent'],
    ['rgba(1 2 3 / 0)', 'transparent'],
    ['transparent', 'transparent'],
    ['inherit', undefined],
  ])('%j is read as %j', (written, color) => {
    expect(colorOf(map({ color: written }), NONE)).toBe(color);
  });

  it.each([
    ['navy', '#ff', '#ffff', '#ffffff80', 'a #ffffff', 'a #fff', '#fff a'],
    ['rgb(1, 2)', 'rgb(1, 2, 3) a', 'a rgb(1, 2, 3)', 'rgb(1 2 a)'],
    ['rgba(1, 2, 3, 10)', 'a rgba(1, 2, 3, 0)', 'rgba(1, 2, 3, 0) a'],
  ])('may be any for %j and the like', (...written) => {
    for (const color of written) expect(colorOf(map({ color }), NONE)).toBe('unknown');
  });

  it('comes from the style, or else from the attribute, or may come from a class', () => {
    expect(colorOf(map({ color: '#111111' }), map({ color: '#222222' }))).toBe('#111111');
    expect(colorOf(NONE, map({ color: '#222222', class: 'a' }))).toBe('#222222');
    expect(colorOf(NONE, map({ class: 'a' }))).toBe('unknown');
    expect(colorOf(NONE, NONE)).toBeUndefined();
  });
});

describe('a background', () => {
  it.each<[Record<string, string>, Record<string, string>, string | undefined]>([
    [{ 'background-color': '#111111', background: '#222222' }, { bgcolor: '#333333' }, '#111111'],
    [{ background: '#222222' }, { bgcolor: '#333333' }, '#222222'],
    [{}, { bgcolor: '#333333' }, '#333333'],
    [{ background: 'transparent' }, { bgcolor: '#333333' }, undefined],
    [{ 'background-image': 'url(a)', background: '#222222' }, {}, 'unknown'],
    [{}, { background: 'a.png', bgcolor: '#333333' }, 'unknown'],
    [{}, { class: 'a' }, 'unknown'],
    [{}, {}, undefined],
  ])('of %j and %j is %j', (css, attributes, color) => {
    expect(backgroundOf(map(css), map(attributes))).toBe(color);
  });
});

it.each([
  ['transparent', undefined, true],
  ['#ffffff', '#ffffff', true],
  ['#ffffff', '#000000', false],
  ['#ffffff', undefined, false],
  ['unknown', 'unknown', false],
  [undefined, undefined, false],
])('text in %j on %j is invisible: %j', (color, background, is) => {
  expect(isInvisible(color, background)).toBe(is);
});
