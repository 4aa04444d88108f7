import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';

test('returns the values of a valid file', () => {
  const values = {
    undoSeconds: 10,
    attachFiles: true,
    ownAddresses: ['hello@shop.example'],
    changeTicketStage: false,
    editors: ['ana@shop.example'],
  };
  expect(readSettings({ about: {}, ...values })).toEqual(values);
});

test.each([[undefined], [null], ['text'], [[]], [{}], [{ undoSeconds: '10', attachFiles: 1 }]])(
  'returns the defaults for %j',
  (file) => {
    expect(readSettings(file)).toEqual(DEFAULT_SETTINGS);
  },
);

test.each([-5, 301, 2.5, '10', null])('ignores undoSeconds of %j', (undoSeconds) => {
  expect(readSettings({ undoSeconds, attachFiles: true })).toEqual({
    ...DEFAULT_SETTINGS,
    attachFiles: true,
  });
});

test('ignores own addresses that are not text', () => {
  const file = { ownAddresses: ['hello@shop.example', 1, null] };
  expect(readSettings(file).ownAddresses).toEqual(['hello@shop.example']);
  expect(readSettings({ ownAddresses: 'hello@shop.example' }).ownAddresses).toEqual([]);
});
