import { expect, test } from 'vitest';
import { signatureFor } from './signature.ts';

const values = {
  agentName: 'Ana Torres',
  agentFirstName: 'Ana',
  agentJobTitle: undefined,
  mailboxName: 'Support',
  mailboxAddress: 'support@shop.example',
};
const SIGNATURES = {
  'Support@shop.example':
    '{{agent name}}\n{{ Agent Job Title }}, {{mailbox name}}\n{{mailbox address}}',
  '*': '{{agent first name}}',
};

test('fills in the signature of the mailbox and leaves out lines with unknown values', () => {
  expect(signatureFor(SIGNATURES, values)).toBe('Ana Torres\nsupport@shop.example');
  expect(signatureFor(SIGNATURES, { ...values, agentJobTitle: 'Support lead' })).toBe(
    'Ana Torres\nSupport lead, Support\nsupport@shop.example',
  );
});

test.each(['{{constructor}}', '{{agent name}', 'Yours, {agent name}}'])(
  'leaves out the line %s',
  (line) => {
    expect(signatureFor({ '*': `Regards\n${line}` }, values)).toBe('Regards');
  },
);

test('uses the common signature for other mailboxes', () => {
  expect(signatureFor(SIGNATURES, { ...values, mailboxAddress: 'sales@shop.example' })).toBe('Ana');
  expect(signatureFor(SIGNATURES, { ...values, mailboxAddress: undefined })).toBe('Ana');
});

test('returns none unless the team wrote one', () => {
  expect(signatureFor({}, values)).toBeUndefined();
  expect(signatureFor({ '*': '{{agent job title}}' }, values)).toBeUndefined();
});
