import { expect, test } from 'vitest';
import type { WireMessage } from '../hubspot/messages.ts';
import { isThankYou } from './thank-you.ts';

const from = (name: string): WireMessage => ({
  id: '1',
  type: 'MESSAGE',
  senders: [{ name }],
  recipients: [],
  attachments: [],
});

test.each([
  'Thanks!',
  'Thank you so much, Priya!',
  'thx',
  'Great, thanks. Have a nice weekend!',
  'Thanks for the quick reply!\n\nBest regards\nNora Whitfield',
  'Perfect, thank you 🙏\n\nSent from my iPhone',
  '🙏',
  'Vielen Dank!',
  'Danke, Frau Meier.',
  'Super, vielen Dank für die schnelle Hilfe!\nLG Nora',
  'Merci beaucoup !',
  'Parfait, merci pour votre aide.',
  '¡Muchas gracias!',
  'Muito obrigada 😊',
  'ありがとうございます！',
  'ご対応いただき、ありがとうございました。',
  '承知しました。ありがとうございます。',
  "That’s great. That's all, thanks!",
  'Thanks '.repeat(23),
])('%j is a lone thanks', (text) => {
  expect(isThankYou(from('Nora Whitfield'), text)).toBe(true);
});

test.each([
  'Thanks, but it still does not work.',
  'Thanks! When will it arrive?',
  'Thanks. Please cancel my order.',
  'Yes please, thanks',
  'No thanks, I want my money back',
  'Thanks. Refund',
  'Thanks Cancel My Order',
  'Thanks, iPhone broke',
  'Thanks eBay',
  'Thanks？',
  'Thanks '.repeat(24),
  'Thanks for the information sent from Berlin',
  'ok',
  '',
  'Danke, aber die Rechnung fehlt',
  'Merci de me rappeler demain',
  'Gracias, pero no funciona',
  'ありがとうございます。まだ届いていません。',
  '了解です',
])('%j asks for an answer', (text) => {
  expect(isThankYou(from('Nora Whitfield'), text)).toBe(false);
});

test('a message with a file is no lone thanks', () => {
  const attachments = [{ type: 'FILE', quickReplies: [] }];
  expect(isThankYou({ ...from('Nora'), attachments }, 'Thanks!')).toBe(false);
});
