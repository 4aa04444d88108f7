import { cleanText, isVisible, withoutFiller } from './clean-text.ts';
import type { HtmlReading, TextPart } from './html/read-html.ts';
import { unwrapLinks } from './links/unwrap.ts';

/** A message's text as an agent reads it. */
export interface Reading {
  text: string;
  /** Where the HTML says that the quoted message begins. */
  quotedFrom?: number | undefined;
  isComplete: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Decides by content which of the two forms of a message an agent reads.
 *
 * The text is what its sender's mail program made of the rich text, or a placeholder for it. It stays if it has every word
 * and every table of the rich text, with the targets of links put behind the words that lead there. Otherwise the rich text
 * is read.
 *
 * @param text HubSpot's plain text.
 * @param rich The rich text, or its beginning.
 */
export function pickText(text: string, rich: HtmlReading | undefined): Reading {
  const plain = readPlain(text);
  if (!rich || !isVisible(rich.text)) return { text: plain, isComplete: true };
  const completed =
    isVisible(plain) && !rich.hasStructure ? withTargets(plain, rich.parts) : undefined;
  return completed === undefined ? rich : { text: completed, isComplete: true };
}

/** Plain text with what mail programs do to it undone. */
function readPlain(text: string): string {
  const lines = unwrapLinks(cleanText(text.replace(/\r\n?/g, '\n'))).split('\n');
  return lines.map(withoutFiller).join('\n').trim();
}

/** The text with the targets it lacks; undefined when it lacks a word. */
function withTargets(text: string, parts: TextPart[]): string | undefined {
  const positions = wordEnds(text);
  const seen = new Map<string, number>();
  const insertions: { at: number; shown: string }[] = [];
  const known = addressesIn(text);
  let last: number | undefined;
  for (const part of parts) {
    for (const [word] of part.text.matchAll(WORD)) {
      const index = seen.get(word) ?? 0;
      seen.set(word, index + 1);
      last = positions.get(word)?.[index];
      if (last === undefined) return undefined;
    }
    if (!part.link || known.has(part.link.address)) continue;
    if (last === undefined || !part.link.shown.startsWith(' ')) return undefined;
    insertions.push({ at: last, shown: part.link.shown });
  }
  insertions.sort((a, b) => a.at - b.at);
  let completed = '';
  let from = 0;
  for (const { at, shown } of insertions) {
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
    const found = ends.get(word) ?? [];
    if (found.length === 0) ends.set(word, found);
    found.push(match.index + word.length);
  }
  return ends;
}

/** Web addresses and mail addresses of a text. */
function addressesIn(text: string): Set<string> {
  const addresses = text.match(/https?:\/\/[^\s<>"']+|[^\s<>"'()@:]+@[^\s<>"'()]+/gi) ?? [];
  return new Set(addresses.flatMap((address) => [address, address.replace(/[.,;:!?)\]}]+$/, '')]));
}
