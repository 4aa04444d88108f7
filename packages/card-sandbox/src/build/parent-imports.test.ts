import { expect, it } from 'vitest';
import { parentImports } from './parent-imports.ts';

const parts = (...inputs: string[]) => new Map([['Card', { inputs: new Set(inputs) }]]);
const card = (entry: string) => [{ name: 'Card', title: 'Orders', entry }];

it('names the files that a card imports from outside its folder', () => {
  expect(
    parentImports(
      card('app/cards/Card.tsx'),
      parts('app/cards/Card.tsx', 'app/cards/parts/Row.tsx', 'app/shared/money.ts'),
    ),
  ).toEqual([expect.stringMatching(/^"Orders" imports app\/shared\/money\.ts: .*app\/cards/)]);
});

it('says nothing about a card in its folder, an older layout, or unknown files', () => {
  expect(parentImports(card('app/cards/Card.tsx'), parts('app/cards/Card.tsx'))).toEqual([]);
  expect(parentImports(card('app/ext/Card.jsx'), parts('app/shared/x.js'))).toEqual([]);
  expect(parentImports(card('app/cards/Card.tsx'), new Map())).toEqual([]);
});
