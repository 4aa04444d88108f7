import { expect, it } from 'vitest';
import { invalidParams } from './invalid-params.ts';

const AGENTS = [{ userId: 9001 }, { userId: 9005 }];
const CARDS = (['crm.record.sidebar', 'helpdesk.sidebar'] as const).map((point) => ({
  name: point,
  title: 'A card',
  point,
  kinds: ['contact' as const, 'ticket' as const],
  built: true,
}));

it.each([
  ['fault=tuesday', 'fault=tuesday in the address is invalid: choose one of none, down'],
  [
    'record=deal/7',
    'record=deal/7 in the address is invalid: write contact/<id>, ticket/<id> or help-desk/<id>.',
  ],
  ['record=quote/7', 'record=quote/7'],
  ['app=garden', 'app=garden'],
  ['app=settings', 'app=settings in the address is invalid: the project has no such page.'],
  ['agent=12', 'agent=12 in the address is invalid: choose one of 9001, 9005.'],
  ['agent=me', 'agent=me'],
  ['language=xx', 'language=xx'],
  ['zone=Mars/Base', 'zone=Mars/Base'],
  ['latency=slow', 'latency=slow'],
  ['now=soon', 'now=soon'],
])('reports an invalid parameter: %s', (query, sentence) => {
  const sentences = invalidParams(`?${query}`, AGENTS, CARDS);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain(sentence);
});

it('reports nothing when all parameters are valid', () => {
  const query =
    '?record=help-desk/501&agent=9005&language=de&zone=Asia/Tokyo&latency=0&fault=down&now=2026-11-17T10:00:00Z';
  expect(invalidParams(query, AGENTS, CARDS)).toEqual([]);
});
