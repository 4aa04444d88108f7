import type { Attributes } from '../tokenize.ts';

/** A list that is open, or the numbers of one whose length is known only at its end. */
export class OpenList {
  readonly #type: string;
  readonly #step: number;
  /** Where the numbers of a reversed list count down from; undefined while that is its length. */
  #next: number | undefined;
  #length = 0;
  readonly #id: number;

  /**
   * @param type As in HTML's `type`, or 'none' or 'bullet'.
   * @param id Tells the lists apart whose items are numbered at the end.
   */
  constructor(attributes: Attributes, type: string, id: number) {
    this.#type = type;
    const isReversed = attributes.has('reversed');
    this.#step = isReversed ? -1 : 1;
    this.#next = integer(attributes.get('start')) ?? (isReversed ? undefined : 1);
    this.#id = id;
  }

  /** What stands before the next item. */
  nextMarker(item: Attributes, type = item.get('type') ?? this.#type): string {
    if (type === 'none') return '';
    if (!NUMBERED.test(type)) return '• ';
    this.#length += 1;
    const number = integer(item.get('value')) ?? this.#next;
    if (number === undefined) return `${COUNT_START}${this.#id}-${this.#length}${COUNT_END}. `;
    this.#next = number + this.#step;
    return `${inStyle(number, type)}. `;
  }

  /** The number of an item that was counted from the start of a reversed list. */
  numberOf(item: number): string {
    return inStyle(this.#length - item + 1, this.#type);
  }
}

const NUMBERED = /^[1aAiI]$/;

/** Around the number of an item that waits for its list's end. No text contains them. */
const COUNT_START = '\uFDD4';
const COUNT_END = '\uFDD5';
const COUNT = new RegExp(`${COUNT_START}(\\d+)-(\\d+)${COUNT_END}`, 'g');

/** The length of a marker when it is displayed. */
export function markerLength(marker: string): number {
  return marker.replace(COUNT, '1').length;
}

/** A line with the numbers that had to wait. */
export function withNumbers(line: string, lists: readonly OpenList[]): string {
  return line.replace(
    COUNT,
    (_, list: string, item: string) => lists[Number(list)]?.numberOf(Number(item)) ?? '',
  );
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
