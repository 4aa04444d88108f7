import { expect, test } from 'vitest';
import { isBlank } from './text.ts';

test.each(['', '  \n', '\u200b', '\u2060\u3164', '\u00a0\ufeff', '\u034f', '\u2800'])(
  '%j has nothing to read',
  (text) => expect(isBlank(text)).toBe(true),
);

test.each(['a', '\u200b.', '字', '👍', 'ا'])('%j has something to read', (text) =>
  expect(isBlank(text)).toBe(false),
);
