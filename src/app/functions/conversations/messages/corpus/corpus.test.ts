import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shownText } from '../shown-text.ts';
import { corpus } from './corpus.ts';

test.each(corpus())('reads $name as a person would', ({ html, reading }) => {
  const { text, quotedFrom } = shownText({ richText: html }, { maxLength: Infinity });
  const visible = text.slice(0, quotedFrom).trimEnd();
  const folded = quotedFrom === undefined ? '' : `\n[quoted]\n${text.slice(quotedFrom).trim()}`;
  expect(`${visible}${folded}\n`).toBe(readFileSync(reading, 'utf8'));
});
