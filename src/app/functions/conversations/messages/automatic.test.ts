import { expect, test } from 'vitest';
import type { WireMessage } from '../hubspot/messages.ts';
import { isAutomatic } from './automatic.ts';

const mail = (subject: string, address = 'nora@example.com'): WireMessage => ({
  id: '1',
  type: 'MESSAGE',
  subject,
  senders: [{ deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value: address } }],
  recipients: [],
  attachments: [],
});

test.each([
  'Automatic reply: Your order',
  'Re: Auto-Reply: Your order',
  'Out of Office: Your order',
  'Automatische Antwort: Ihre Bestellung',
  'Abwesenheitsnotiz',
  'Réponse automatique : votre commande',
  'Respuesta automática: su pedido',
  'Resposta automática: seu pedido',
  '自動返信：ご注文',
  'Undeliverable: Your order',
  'Delivery Status Notification (Failure)',
])('a message with the subject %j is automatic', (subject) => {
  expect(isAutomatic(mail(subject), 'Hello')).toBe(true);
});

test.each([
  'This is an automated response from Kestrel.',
  'I am currently out of the office until Monday.',
  'Dies ist eine automatische Antwort.',
  'Je suis actuellement absent du bureau.',
])('a message that begins %j is automatic', (text) => {
  expect(isAutomatic(mail(''), text)).toBe(true);
});

test.each(['MAILER-DAEMON@mail.example.com', 'postmaster+77@example.com'])(
  'a delivery report from %s is automatic',
  (address) => {
    expect(isAutomatic(mail('Oops', address), '')).toBe(true);
  },
);

test('a message from an address that only ends like a delivery report is not automatic', () => {
  expect(isAutomatic(mail('Oops', 'the-postmaster@example.com'), '')).toBe(false);
});

test.each([
  ['Your reply', 'Hello'],
  ['Question about automatic tents', 'Do you sell automatic tents'],
  ['Re: Office chairs', 'The office is out of paper'],
])('the message %j %j is not automatic', (subject, text) => {
  expect(isAutomatic(mail(subject), text)).toBe(false);
});
