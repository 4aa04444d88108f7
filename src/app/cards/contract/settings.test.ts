import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';

test('returns the values of a valid file', () => {
  expect(readSettings({ about: {}, undoSeconds: 10, attachFiles: true })).toEqual({
    undoSeconds: 10,
    attachFiles: true,
  });
});

test.each([[undefined], [null], ['text'], [[]], [{}], [{ undoSeconds: '10', attachFiles: 1 }]])(
  'returns the defaults for %j',
  (file) => {
    expect(readSettings(file)).toEqual(DEFAULT_SETTINGS);
  },
);

test.each([-5, 301, 2.5, '10', null])('ignores undoSeconds of %j', (undoSeconds) => {
  expect(readSettings({ undoSeconds, attachFiles: true })).toEqual({
    undoSeconds: 0,
    attachFiles: true,
  });
});
