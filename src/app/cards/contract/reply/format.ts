import { findWebAddresses } from './web-addresses.ts';

/** A run of characters that look and behave the same. */
export interface FormattedText {
  text: string;
  bold?: true;
  /** Where the words lead: http, https or mailto. */
  href?: string;
}

/** A line as the customer will see it: plain, or an item of a list. */
export interface FormattedLine {
  /** Absent for a plain line. */
  list?: { kind: 'bullet' } | { kind: 'number'; number: number };
  parts: FormattedText[];
}

const BULLET = /^- +(?=\S)/;
const NUMBER = /^(\d{1,3})\. +(?=\S)/;
/**
 * `**bold**`, but not the powers in `2**8 + 2**4`, and `[words](address)`. Each alternative is bounded, so that a line is
 * read once.
 */
const FORMS =
  /\*\*(?=[^\s*])([^*\n]{0,2000}[^\s*])\*\*(?![\p{sc=Latn}\p{N}])|\[([^[\]\n]{1,500})\]\(((?:https?:\/\/|mailto:)[^\s()<>]{1,2000}(?:\([^\s()<>]{1,200}\)[^\s()<>]{0,2000})?)\)/giu;

const LETTER_OR_DIGIT = /[\p{sc=Latn}\p{N}]/u;

/**
 * Reads what an agent typed: `**bold**`, `- item`, `1. item`, `[words](https://…)` and bare addresses.
 * Everything else stays literal, markup included.
 *
 * @param text A reply's text.
 * @returns One entry per line, blank lines included.
 */
export function readFormat(text: string): FormattedLine[] {
  return text.split(/\r\n?|\n/).map((line) => {
    const bullet = BULLET.exec(line);
    if (bullet) {
      return { list: { kind: 'bullet' }, parts: readParts(line.slice(bullet[0].length)) };
    }
    const number = NUMBER.exec(line);
    if (number) {
      const list = { kind: 'number', number: Number(number[1]) } as const;
      return { list, parts: readParts(line.slice(number[0].length)) };
    }
    return { parts: readParts(line) };
  });
}

/** Whether a customer will see something else than the characters that were typed. */
export function hasFormat(text: string): boolean {
  return readFormat(text).some(
    ({ list, parts }) => list !== undefined || parts.some(({ bold, href }) => bold || href),
  );
}

/**
 * The same reply as plain text, for mail programs that show no rich text: an address follows its
 * words in brackets, and a list keeps its marks.
 */
export function toPlainText(lines: FormattedLine[]): string {
  return lines
    .map(({ list, parts }) => {
      const mark = list === undefined ? '' : list.kind === 'bullet' ? '- ' : `${list.number}. `;
      return mark + parts.map(plainPart).join('');
    })
    .join('\n');
}

function plainPart({ text, href }: FormattedText): string {
  const target = href?.replace(/^mailto:/i, '');
  return target === undefined || target === text ? text : `${text} (${target})`;
}

function readParts(line: string): FormattedText[] {
  const addresses = findWebAddresses(line);
  const parts: FormattedText[] = [];
  let end = 0;
  for (const match of line.matchAll(FORMS)) {
    const isInAddress = addresses.some(
      (each) => each.start < match.index && match.index < each.end,
    );
    const [source, bold, words, target] = match;
    // Safari before 16.4 would refuse the whole card for a lookbehind.
    const isPower =
      bold !== undefined && LETTER_OR_DIGIT.test(line.slice(match.index - 1, match.index));
    const read =
      isInAddress || isPower
        ? undefined
        : bold !== undefined
          ? boldParts(bold)
          : link(words, target);
    if (!read) continue;
    parts.push(...readLinks(line.slice(end, match.index)), ...read);
    end = match.index + source.length;
  }
  return [...parts, ...readLinks(line.slice(end))];
}

/** Bold words may contain links, and nothing else. */
function boldParts(words: string): FormattedText[] {
  return readParts(words).map((part) => ({ ...part, bold: true }));
}

function link(text = '', href = ''): FormattedText[] | undefined {
  return URL.canParse(href) ? [{ text, href }] : undefined;
}

/**
 * A line with the web addresses in it, and everything else literal.
 *
 * @param toLink Undefined for an address that stays literal as well.
 */
export function readLinks(
  line: string,
  toLink: (address: string, end: number) => FormattedText | undefined = asLink,
): FormattedText[] {
  const parts: FormattedText[] = [];
  let rest = 0;
  for (const { start, end } of findWebAddresses(line)) {
    const linked = toLink(line.slice(start, end), end);
    if (!linked) continue;
    if (start > rest) parts.push({ text: line.slice(rest, start) });
    parts.push(linked);
    rest = end;
  }
  if (rest < line.length) parts.push({ text: line.slice(rest) });
  return parts;
}

function asLink(address: string): FormattedText | undefined {
  return URL.canParse(address) ? { text: address, href: address } : undefined;
}
