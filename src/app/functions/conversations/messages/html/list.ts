import type { Attributes } from './tokenize.ts';

export interface OpenList {
  /** What stands before the next item. */
  nextMarker: (attributes: Attributes) => string;
}

export function openList(attributes: Attributes, isOrdered: boolean): OpenList {
  const type = attributes.get('type') ?? '1';
  let next = integer(attributes.get('start')) ?? 1;
  return {
    nextMarker: (item) => {
      if (!isOrdered) return '• ';
      const number = integer(item.get('value')) ?? next;
      next = number + 1;
      return `${inStyle(number, type)}. `;
    },
  };
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : undefined;
}

function inStyle(number: number, type: string): string {
  if (number < 1) return String(number);
  if (type === 'a') return letters(number);
  if (type === 'A') return letters(number).toUpperCase();
  if (type === 'i' && number < 4_000) return roman(number).toLowerCase();
  if (type === 'I' && number < 4_000) return roman(number);
  return String(number);
}

/** a, b, … z, aa, ab, … */
function letters(number: number): string {
  let rest = number;
  let text = '';
  while (rest > 0) {
    rest -= 1;
    text = String.fromCharCode(97 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  }
  return text;
}

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
