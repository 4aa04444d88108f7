import { expect, it } from 'vitest';
import { raiseText, SCRIPT_MARKS } from './raised-text.ts';

const LINK = '\uFDD012\uFDD1';

it.each([
  ['th', 'th'],
  ['th2', 'ᵗʰ²'],
  ['2th', '²ᵗʰ'],
  ['x', 'ˣ'],
  ['+x', '⁺ˣ'],
  ['-', '⁻'],
  ['123456789012', '¹²³⁴⁵⁶⁷⁸⁹⁰¹²'],
  ['1234567890123', '1234567890123'],
  ['a [1]', 'a [1]'],
  ['.99', '.99'],
  ['9.9', '⁹.⁹'],
  ['Q-1', '^(Q-1)'],
  [`1 ${LINK}`, `¹ ${LINK}`],
  [`th${LINK}`, `th${LINK}`],
  [LINK, LINK],
])('raised %j reads %j', (text, raised) => {
  expect(raiseText(`5${SCRIPT_MARKS.super}${text}${SCRIPT_MARKS.none}.`)).toBe(`5${raised}.`);
});

it.each([
  ['2', '₂'],
  ['max', 'max'],
  ['2Q', '₂Q'],
])('lowered %j reads %j', (text, lowered) => {
  expect(raiseText(`x${SCRIPT_MARKS.sub}${text}`)).toBe(`x${lowered}`);
});
