import { expect, it } from 'vitest';
import { formatProperties } from './format-properties.ts';

const READER = {
  locale: 'en-us',
  zone: 'America/New_York',
  now: () => Date.parse('2026-11-17T10:00:00Z'),
};
const DEAL = {
  amount: '1234.5',
  dealstage: 'closedwon',
  closedate: '2026-11-20T03:05:00Z',
  dealname: 'Tents',
  unheard: '12',
};

it('values look as HubSpot shows them, in the language and zone of who reads', () => {
  expect(formatProperties(DEAL, '0-3', {}, READER)).toEqual({
    amount: '$1,234.50',
    dealstage: 'Closed won',
    closedate: expect.stringMatching(/^Nov 19, 2026, 10:05\sPM$/),
    dealname: 'Tents',
    unheard: '12',
  });
});

it.each([
  [{ currency: { addSymbol: false } }, { amount: '1,234.50' }],
  [{ dateTime: { format: 'MM-DD-YYYY' } }, { closedate: '11-19-2026' }],
  [{ dateTime: { format: 'D MMM YY, HH:mm' } }, { closedate: '19 Nov 26, 22:05' }],
  [{ dateTime: { relative: true } }, { closedate: 'in 3 days' }],
])('a card chooses how: %j', (options, expected) => {
  expect(formatProperties(DEAL, 'deals', options, READER)).toMatchObject(expected);
});

it('what cannot be read stays as it is', () => {
  const odd = { amount: 'much', closedate: 'soon', dealstage: 'new stage', dealname: null };
  expect(formatProperties(odd, 'deal', {}, READER)).toEqual(odd);
});
