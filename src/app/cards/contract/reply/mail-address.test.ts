import { expect, test } from 'vitest';
import { isMailAddress, isNoReplyAddress } from './mail-address.ts';

test.each(['nora@fernhill.example', "o'brien+tag@a-b.example.co", 'grüße@müller.example'])(
  'accepts the address %j',
  (address) => {
    expect(isMailAddress(address)).toBe(true);
  },
);

test.each([
  '',
  'nora',
  'nora@',
  '@fernhill.example',
  'nora@fernhill',
  'nora@fernhill.example.',
  'nora@-fernhill.example',
  'nora@fern..hill.example',
  '.nora@fernhill.example',
  'no..ra@fernhill.example',
  'nora @fernhill.example',
  'nora@fernhill.example, sam@fernhill.example',
  'Nora <nora@fernhill.example>',
  'nora@fernhill.example\nbcc:sam@fernhill.example',
  'nora\u202e@fernhill.example',
  `${'n'.repeat(65)}@fernhill.example`,
  `nora@${'fernhill.'.repeat(40)}example`,
])('rejects the address %j', (address) => {
  expect(isMailAddress(address)).toBe(false);
});

test.each([
  'no-reply@shop.example',
  'NoReply@shop.example',
  'no_reply+4711@shop.example',
  'donotreply@shop.example',
  'do-not-reply@shop.example',
  'orders-noreply@shop.example',
  'mailer-daemon@shop.example',
  'nicht-antworten@shop.example',
  'ne-pas-repondre@shop.example',
  'no-responder@shop.example',
  'nao-responda@shop.example',
])('takes %j for an address that nobody reads', (address) => {
  expect(isNoReplyAddress(address)).toBe(true);
});

test.each(['nora@no-reply.example', 'noreplyanna@shop.example', 'reply@shop.example'])(
  'takes %j for an address that somebody reads',
  (address) => {
    expect(isNoReplyAddress(address)).toBe(false);
  },
);
