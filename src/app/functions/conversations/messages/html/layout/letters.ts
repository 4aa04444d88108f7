import { cleanText } from '../../clean-text.ts';
import { inSymbols } from '../style/symbols.ts';
import type { Context } from './context.ts';

/** Text as its style displays it. */
export function displayedText(text: string, context: Context): string {
  const clean = cleanText(text);
  if (context.isMarker) return asMarker(clean);
  return LETTERS[context.letters](inSymbols(clean, context.symbols));
}

const LETTERS: Record<Context['letters'], (text: string) => string> = {
  uppercase: (text) => text.toUpperCase(),
  lowercase: (text) => text.toLowerCase(),
  capitalize: (text) =>
    text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase()),
  none: (text) => text,
};

/** Outlook's bullets are letters of a symbol font, set apart by non-breaking spaces. */
function asMarker(text: string): string {
  const marker = text.replaceAll('\u00a0', ' ').trim();
  if (marker === '') return ' ';
  return /^[^\d\s–—-]$/u.test(marker) ? '• ' : `${marker} `;
}
