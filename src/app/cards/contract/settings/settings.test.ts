import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';

test('returns the values of a valid file', () => {
  const values = {
    undoSeconds: 10,
    attachFiles: true,
    assignOnReply: false,
    ownAddresses: ['hello@shop.example'],
    changeTicketStage: false,
    editors: ['ana@shop.example'],
    chatLateAfterMinutes: 2,
    emailLateAfterMinutes: 480,
    chatSoonAfterMinutes: 1,
    emailSoonAfterMinutes: 60,
    businessHours: [{ days: ['mon'], from: '09:00', to: '17:00' }],
    timeZone: 'Europe/Berlin',
    sortBy: 'newest',
    show: 'waiting',
    signatures: { '*': '{{agent name}}' },
    jobTitles: { 'ana@shop.example': 'Support lead' },
    requireRecordProof: true,
    requireVerifiedSender: true,
  };
  expect(readSettings({ about: {}, ...values })).toEqual(values);
});

test.each([
  [undefined],
  [null],
  ['text'],
  [[]],
  [{}],
  [{ undoSeconds: '10', attachFiles: 1, assignOnReply: 'no' }],
  [{ chatLateAfterMinutes: 0, emailLateAfterMinutes: 50_000, sortBy: 'random', show: 7 }],
  [{ businessHours: {} }],
  [{ timeZone: 'Mars/Olympus' }],
  [{ timeZone: 1 }],
  [{ businessHours: [{ days: ['monday'], from: '09:00', to: '17:00' }] }],
  [{ businessHours: [{ days: ['mon'], from: '9', to: '17:00' }] }],
  [{ businessHours: [{ days: [], from: '09:00', to: '17:00' }] }],
])('returns the defaults for %j', (file) => {
  expect(readSettings(file)).toEqual(DEFAULT_SETTINGS);
});

test.each([-5, 301, 2.5, '10', null])('ignores undoSeconds of %j', (undoSeconds) => {
  expect(readSettings({ undoSeconds, attachFiles: true })).toEqual({
    ...DEFAULT_SETTINGS,
    attachFiles: true,
    requireRecordProof: false,
    requireVerifiedSender: false,
  });
});

test('ignores signatures and job titles that are not text', () => {
  const file = { signatures: { '*': 1, 'a@shop.example': ' ' }, jobTitles: 'Support lead' };
  expect(readSettings(file)).toEqual(DEFAULT_SETTINGS);
});

test('ignores own addresses that are none', () => {
  const file = { ownAddresses: ['hello@shop.example', 'hello', 1, null] };
  expect(readSettings(file).ownAddresses).toEqual(['hello@shop.example']);
  expect(readSettings({ ownAddresses: 'hello@shop.example' }).ownAddresses).toEqual([]);
});

test.each(['true', 1, null])('keeps a protection on for a wrong value: %j', (wrong) => {
  const file = { requireRecordProof: wrong, requireVerifiedSender: wrong };
  expect(readSettings(file)).toMatchObject({
    requireRecordProof: true,
    requireVerifiedSender: true,
  });
});
