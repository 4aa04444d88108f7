import { expect, it } from 'vitest';
import { whyNotFine } from './shot-findings.ts';

it.each([
  [{ failed: 0, missing: 2, wrong: 0 }, '2 things are missing, so the exit code is 1.'],
  [{ failed: 0, missing: 0, wrong: 1 }, '1 thing is wrong, so the exit code is 1.'],
  [
    { failed: 1, missing: 1, wrong: 3 },
    '1 thing failed, 1 thing is missing and 3 things are wrong, so the exit code is 1.',
  ],
  [{ failed: 0, missing: 0, wrong: 0 }, undefined],
])('says why a shot ends with exit code 1: %j', (findings, sentence) => {
  expect(whyNotFine(findings)).toBe(sentence);
});
