import { expect, it } from 'vitest';
import { PROPERTIES } from './property-definitions.ts';
import { formatProperties } from './format-properties.ts';

const VIEWER = {
  locale: 'en-us',
  zone: 'America/New_York',
  now: () => Date.parse('2026-11-17T10:00:00Z'),
};
const DEFINITIONS = PROPERTIES.deal ?? {};
const DEAL = {
  amount: '1234.5',
  dealstage: 'closedwon',
  closedate: '2026-11-20T03:05:00Z',
  dealname: 'Tents',
  unknown: '12',
};

it("formats values as HubSpot does, in the viewer's language and time zone", () => {
  expect(formatProperties(DEAL, DEFINITIONS, {}, VIEWER)).toEqual({
    amount: '$1,234.50',
    dealstage: 'Closed won',
    closedate: expect.stringMatching(/^Nov 19, 2026, 10:05\sPM$/),
    dealname: 'Tents',
    unknown: '12',
  });
});

it.each([
  [{ currency: { addSymbol: false } }, { amount: '1,234.50' }],
  [{ dateTime: { format: 'MM-DD-YYYY' } }, { closedate: '11-19-2026' }],
  [{ dateTime: { format: 'D MMM YY, HH:mm' } }, { closedate: '19 Nov 26, 22:05' }],
  [{ dateTime: { relative: true } }, { closedate: 'in 3 days' }],
])('formats values with the options of the card: %j', (options, expected) => {
  expect(formatProperties(DEAL, DEFINITIONS, options, VIEWER)).toMatchObject(expected);
});

it('leaves values unchanged that it cannot parse', () => {
  const odd = { amount: 'much', closedate: 'soon', dealstage: 'new stage', dealname: null };
  expect(formatProperties(odd, DEFINITIONS, {}, VIEWER)).toEqual(odd);
});
