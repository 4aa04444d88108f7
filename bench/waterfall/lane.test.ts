import { expect, it } from 'vitest';
import { grouped } from './lane.ts';

const bar = (what: string, from: number) => ({ what, from, to: from + 1 });

it('merges bars of the same kind at the same time', () => {
  expect(grouped([bar('a', 0), bar('b', 0), bar('a', 0), bar('a', 1)])).toEqual([
    bar('2 × a', 0),
    bar('b', 0),
    bar('a', 1),
  ]);
});
