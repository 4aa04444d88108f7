import { isBlank } from '../../../cards/contract/text.ts';
import { cleanText, withoutFiller } from './clean-text.ts';
import { readHtml } from './html/read-html.ts';
import type { HtmlReading } from './html/read-html.ts';
import type { TextPart } from './html/layout/link-targets.ts';
import { inSymbols } from './html/style/symbols.ts';
import { withoutPunctuation } from './links/punctuation.ts';
import { unwrapLinks } from './links/unwrap.ts';

/** Of a message's text; about where a person would stop reading. */
export const MAX_TEXT_LENGTH = 10_000;

/** The two forms in which HubSpot has a message. */
interface Content {
  text?: string | undefined;
  richText?: string | undefined;
}

/** A message as an agent reads it. */
interface Reading {
  text: string;
  /** Where the HTML says that the quoted message begins. */
  markedFrom?: number | undefined;
  /** False when there is more than was asked for. */
  isComplete: boolean;
}

interface Options {
  /** Reads about this many characters at least. */
  maxLength?: number;
  /** Leaves out the targets of links that have a label. */
  withoutTargets?: boolean;
}

/**
 * Decides by content which of a message's two forms an agent reads.
 *
 * The text is what its sender's mail program made of the rich text, or a placeholder for it. It stays if it has every word,
 * every table and the lines of the rich text, with the targets of links put behind the words that lead there. Otherwise the rich text
 * is read.
 */
export function pickText(
  { text = '', richText = '' }: Content,
  { maxLength = Infinity, withoutTargets = false }: Options = {},
): Reading {
  // The plain form may take more characters for the same words.
  const beginning = text.slice(0, 2 * maxLength);
  const plain = readPlain(beginning);
  const asPlain = { text: plain, isComplete: beginning.length === text.length };
  if (addsNothing(richText, plain)) return asPlain;

  const rich = readHtml(richText, { maxLength });
  if (isBlank(rich.text)) return asPlain;
  const keepsLayout =
    !isBlank(plain) &&
    !rich.hasStructure &&
    !DIRECTION_MARK.test(rich.text) &&
    !lostLines(plain, rich.text) &&
    !showsHidden(plain, rich) &&
    !isSource(plain, rich.text);
  const completed = keepsLayout ? addTargets(plain, rich.parts) : undefined;
  if (completed !== undefined) return withoutTargets ? asPlain : { ...asPlain, text: completed };
  return {
    text: withoutTargets ? labels(rich) : rich.text,
    markedFrom: rich.quotedFrom,
    isComplete: rich.isComplete,
  };
}

/** What stands in plain text for an image in the message. */
const IMAGE_PLACEHOLDER = /[[<](?:image: )?cid:[^[\]<>\s]{1,200}[\]>]/gi;

/** Plain text with what mail programs do to it undone. */
function readPlain(text: string): string {
  const plain = inSymbols(cleanText(text.replace(/\r\n?/g, '\n')), 'none');
  const lines = unwrapLinks(plain.replace(IMAGE_PLACEHOLDER, '')).split('\n');
  return lines.map(withoutFiller).join('\n').replace(/^\n+/, '').trimEnd();
}

const WORD = /[\p{L}\p{N}]+/gu;
const SIMPLE_TAG = /<\/?(?:b|br|div|em|i|p|span|strong|u)\s*\/?>/gi;

const LINE_END = /^<(?:br|\/div|\/p)/i;

/** Rich text of the same words without any markup that matters, as chats have it: no HTML needs to be read. */
function addsNothing(richText: string, text: string): boolean {
  if (richText.trim() === '') return true;
  const rest = richText.trim().replace(SIMPLE_TAG, (tag) => (LINE_END.test(tag) ? '\n' : ''));
  if (/[<&]/.test(rest) || isBlank(text) || lostLines(text, rest)) return false;
  return wordsOf(rest) === wordsOf(text);
}

function wordsOf(text: string): string {
  return (text.match(WORD) ?? []).join(' ');
}

function labels({ parts }: HtmlReading): string {
  return parts
    .map(({ text, link }) => text + (link && !link.hasLabel ? link.address : ''))
    .join('');
}

/** Plain text does not say in which direction a line is written. */
const DIRECTION_MARK = /[\u200e\u200f]/;

const SOURCE = /&(?:[a-z]+|#\w+);|<\/?(?:br|div|p|span)\b[^<>]{0,99}>/i;

/** True for a text that is HTML source, unless the rich text shows source as well. */
function isSource(text: string, rich: string): boolean {
  return SOURCE.test(text) && !SOURCE.test(rich);
}

/** Everything on one line, or nearly so, that has several lines in the rich text. */
function lostLines(text: string, rich: string): boolean {
  return 2 * lineCount(text) <= lineCount(rich);
}

function lineCount(text: string): number {
  return text.split('\n').filter((line) => !isBlank(line)).length;
}

/** True for a text that begins with words which the rich text hides, such as a newsletter's line for the list of messages. */
function showsHidden(plain: string, { text, hiddenStart }: HtmlReading): boolean {
  const hidden = wordsOf(hiddenStart);
  const begins = (shown: string) =>
    wordsOf(shown.slice(0, 2 * hiddenStart.length)).startsWith(hidden);
  return hidden !== '' && begins(plain) && !begins(text);
}

/** The text with the targets it lacks; undefined when it lacks a word, or a word for a target to stand behind. */
function addTargets(text: string, parts: TextPart[]): string | undefined {
  const ends = wordEnds(text);
  const counts = new Map<string, number>();
  const known = addressesIn(text);
  const targets: { at: number; shown: string }[] = [];
  let last: number | undefined;
  for (const part of parts) {
    for (const [word] of part.text.matchAll(WORD)) {
      const count = counts.get(word) ?? 0;
      counts.set(word, count + 1);
      last = ends.get(word)?.[count];
      if (last === undefined) return undefined;
    }
    if (!part.link || known.has(part.link.address)) continue;
    if (last === undefined || !part.link.hasLabel) return undefined;
    targets.push({ at: last, shown: ` (${part.link.address})` });
  }
  targets.sort((a, b) => a.at - b.at);
  let completed = '';
  let from = 0;
  for (const { at, shown } of targets) {
    completed += text.slice(from, at) + shown;
    from = at;
  }
  return completed + text.slice(from);
}

/** Where each occurrence of each word ends. */
function wordEnds(text: string): Map<string, number[]> {
  const ends = new Map<string, number[]>();
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const found = ends.get(word);
    if (found) found.push(match.index + word.length);
    else ends.set(word, [match.index + word.length]);
  }
  return ends;
}

/** Everything in a text that may be an address. */
function addressesIn(text: string): Set<string> {
  const addresses = text.split(/[\s<>"']+/).map((piece) => piece.replace(/^[([]/, ''));
  return new Set([...addresses, ...addresses.map(withoutPunctuation)]);
}
