import { describe, expect, it } from 'vitest';
import { quotedFrom } from './quoted-history.ts';

const HISTORY = [
  ['Gmail', 'On Tue, Nov 17, 2026 at 9:12 AM Priya <p@k.example> wrote:\n> How many?'],
  [
    'Gmail, broken over two lines',
    'On Tue, Nov 17, 2026 at 9:12 AM Priya at Kestrel\n<p@k.example> wrote:\n\n> How many?',
  ],
  [
    'Gmail without marks',
    'On Tue, Nov 17, 2026 at 9:12 AM Priya <p@k.example> wrote:\n\nHow many?',
  ],
  [
    'Gmail, German',
    'Am Di., 17. Nov. 2026 um 09:12 Uhr schrieb Priya <p@k.example>:\n> Wie viele?',
  ],
  ['Gmail, French', 'Le mar. 17 nov. 2026 à 09:12, Priya <p@k.example> a écrit :\n> Combien ?'],
  [
    'Gmail, Spanish',
    'El mar, 17 nov 2026 a las 9:12, Priya (<p@k.example>) escribió:\n> ¿Cuántos?',
  ],
  [
    'Gmail, Portuguese',
    'Em ter., 17 de nov. de 2026 às 09:12, Priya <p@k.example> escreveu:\n> Quantos?',
  ],
  ['Gmail, Japanese', '2026年11月17日(火) 9:12 Priya <p@k.example>:\n> いくつですか。'],
  ['Gmail, date in figures', '2026-11-17 9:12 GMT+01:00 Priya <p@k.example>:\n\nHow many?'],
  ['Apple Mail', '> On 17 Nov 2026, at 09:12, Priya <p@k.example> wrote:\n> \n> How many?'],
  ['Apple Mail, German', 'Am 17.11.2026 um 09:12 schrieb Priya <p@k.example>:\n\nWie viele?'],
  ['Apple Mail, Japanese', '2026/11/17 9:12、Priya <p@k.example>のメール:\n\nいくつですか。'],
  ['Gmail, indented', '  On 17/11/2026 09:12, Priya\n  wrote:  \n\nHow many?'],
  ['Thunderbird', 'On 17/11/2026 09:12, Priya wrote:\n> How many?\n> > Some.'],
  [
    'Yahoo',
    'On Tuesday, November 17, 2026 at 09:12:10 AM GMT, Priya <p@k.example> wrote:\n\n\nHow many?',
  ],
  [
    'Yahoo, German',
    'Am Dienstag, 17. November 2026 um 09:12:10 MEZ hat Priya <p@k.example> Folgendes geschrieben:\n\nWie viele?',
  ],
  ['name first', 'Priya <p@k.example> schrieb am Di., 17. Nov. 2026, 09:12:\n\n> Wie viele?'],
  [
    'Outlook',
    'From: Priya <p@k.example>\nSent: 17 November 2026 09:12\nTo: Nora\nSubject: Poles\n\nHow many?',
  ],
  [
    'Outlook under a rule',
    '________________________________\nFrom: Priya\nSent: 17 November 2026 09:12\nTo: Nora\nSubject: Poles',
  ],
  [
    'Outlook in bold marks',
    '*From:* Priya\n*Date:* 17 November 2026\n*To:* Nora\n*Subject:* Poles\n\nHow many?',
  ],
  [
    'Outlook, German',
    'Von: Priya\nGesendet: Dienstag, 17. November 2026\nAn: Nora\nBetreff: Stangen\n\nWie viele?',
  ],
  [
    'Outlook, French',
    'De : Priya\nEnvoyé : mardi 17 novembre 2026\nÀ : Nora\nObjet : Arceaux\n\nCombien ?',
  ],
  [
    'Outlook, Spanish',
    'De: Priya\nEnviado el: martes, 17 de noviembre de 2026\nPara: Nora\nAsunto: Varillas\n\n¿Cuántas?',
  ],
  [
    'Outlook, Portuguese',
    'De: Priya\nEnviada em: terça-feira, 17 de novembro de 2026\nPara: Nora\nAssunto: Varetas\n\nQuantas?',
  ],
  [
    'Outlook, Japanese',
    '差出人: Priya\n送信日時: 2026年11月17日\n宛先: Nora\n件名: ポール\n\nいくつですか。',
  ],
  [
    'GMX',
    'Gesendet: Dienstag, 17. November 2026 um 09:12 Uhr\nVon: "Priya" <p@k.example>\nAn: n@gmx.example\nBetreff: Stangen\nWie viele?',
  ],
  ['Zoho', '---- On Tue, 17 Nov 2026 09:12:00 +0000 Priya <p@k.example> wrote ----\n\nHow many?'],
  ['an old separator', '-----Original Message-----\nFrom: Priya\n\nHow many?'],
  ['an old separator, German', '-----Ursprüngliche Nachricht-----\nVon: Priya\n\nWie viele?'],
  ['Zendesk', '##- Please type your reply above this line -##\n\nYour request (77) was updated.'],
  ['Zendesk, German', '##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein. -##\n\nHallo'],
  ['a ticketing system', '-- Please reply above this line --\n\nPriya answered:'],
  ['a ticketing system, French', '--- Répondez au-dessus de cette ligne ---\n\nBonjour'],
  [
    'Gmail, French, as text',
    'Le mar. 17 nov. 2026 à 09:12, Priya <p@k.example> a écrit\u00a0:\n\n> Combien ?',
  ],
  ['Yandex', '17.11.2026, 09:12, "Priya" <p@k.example>:\n> How many?'],
  ['Jira', '—-—-—-—\nReply above this line.\n\nPriya commented:\nHow many?'],
  ['a ticketing system, German', 'Bitte über dieser Zeile antworten\n\nHallo'],
  ['a ticketing system, Spanish', '--- Responda por encima de esta línea ---\n\nHola'],
  ['a ticketing system, Portuguese', '--- Responda acima desta linha ---\n\nOlá'],
  ['a ticketing system, Japanese', 'この行より上に返信してください\n\nこんにちは'],
  ['Zendesk in stars', '*##- Votre réponse -##*\n\nBonjour'],
  ['an old separator without spaces', '--Mensaje original--\nHola'],
  ['quoted lines alone', '> How many?\n>\n> Priya'],
  ['a signature', '-- \nNora Lind\nHikers Ltd'],
  ['a signature whose line lost its space', '--\nNora'],
  ['a signature above the history', '-- \nNora\n\nOn 17/11/2026 09:12, Priya wrote:\n> How many?'],
  ['a signature below the history', 'On 17/11/2026 09:12, Priya wrote:\n> How many?\n\n-- \nNora'],
];

describe('quotedFrom', () => {
  it.each(HISTORY)('folds the history of %s', (_, history) => {
    const text = `Four, please.\n\n${history}`;
    expect(text.slice(0, quotedFrom(text)).trim()).toBe('Four, please.');
  });

  it.each(HISTORY)('shows a message that is nothing but %s', (_, history) => {
    expect(quotedFrom(history)).toBeUndefined();
  });

  it.each([
    ['an answer below the quoted lines', 'On 17/11/2026, Priya wrote:\n> How many?\n\nFour.'],
    [
      'answers between them',
      'Hi.\nOn 17/11/2026, Priya wrote:\n> How many?\nFour.\n> Which?\nGreen.',
    ],
    [
      'a customer who quotes in their own words',
      'On Monday you wrote:\nwe ship tomorrow.\nNothing came.',
    ],
    ['an itinerary', 'Please check:\nFrom: Bristol\nTo: London\nDate: Friday'],
    ['a sender and a subject', 'Please check:\nFrom: Tom\nSubject: Zip\nIs it right?'],
    ['labels far apart', `Hi\nFrom: Tom\n${'ok\n'.repeat(20)}To: Nora\nSubject: Zip\nOk`],
    ['two dashes above many lines', `Hi\n-- \n${'ok\n'.repeat(20)}Nora`],
    ['an answer far below', `Hi\nOn 17/11/2026, Priya wrote:\n${'ok\n'.repeat(7)}> Which?\nGreen.`],
    ['a sentence over four lines', 'Hi\nOn 3 May\nI\nsaw it and\nwrote:\nOk'],
    ['a sentence over two paragraphs', 'Hi\nOn 3 May we came,\n\nand my wife wrote:\nOk'],
    ['a list of dashes', 'One\n--------\nTwo'],
    [
      'a forwarded message',
      'FYI\n\n---------- Forwarded message ---------\nFrom: Tom\nDate: Mon\nSubject: Zip\nTo: N\n\nIt broke.',
    ],
    [
      'a forwarded message of Apple Mail',
      'FYI\n\nBegin forwarded message:\n\nFrom: Tom\nSubject: Zip\nDate: Mon\nTo: N\n\nIt broke.',
    ],
    [
      'a message forwarded without spaces in the line',
      'FYI\n\n----Weitergeleitete Nachricht----\nVon: T\nDatum: M\nBetreff: Z\n\nDefekt.',
    ],
    [
      'a message forwarded by Lotus Notes',
      'FYI\n\n---- Forwarded by Tom Lee/Us ----\nFrom: Tom\nTo: N\nSubject: Zip\n\nIt broke.',
    ],
    [
      'a message forwarded without a colon',
      'FYI\n\nBegin forwarded message\n\nFrom: Tom\nTo: N\nSubject: Zip\n\nIt broke.',
    ],
    ['a heading between number signs', 'Hi\n## Order 7\nIt broke.'],
    ['a line of number signs', 'Hi\n##########\nIt broke.'],
    [
      'a sentence about a line to reply above',
      'Hi\nI did not reply above this line, for nobody told me that I had to.\nIt broke.',
    ],
    [
      'a long sentence that ends with such a line',
      `Hi\n${'Why, oh why, '.repeat(5)}should I reply above this line\nIt broke.`,
    ],
    ['a comparison on the last line', 'Is it so?\n5 > 3'],
    ['two dashes behind a word', 'Hi --\nNora'],
    ['two dashes before a word', 'Hi\n-- Nora\nIt broke.'],
    ['a label in a sentence', 'Hi\nSee *From: Tom\nTo: Nora\nSubject: Zip'],
    ['a message without anything to fold', 'Hello\n\nNora'],
    ['an empty message', ''],
  ])('hides nothing of %s', (_, text) => {
    expect(quotedFrom(text)).toBeUndefined();
  });

  const ATTRIBUTIONS = [
    'On 17/11/2026 09:12, Priya wrote:',
    'Am 17.11.2026 um 09:12 schrieb Priya:',
    'Le 17 nov. 2026 à 09:12, Priya a écrit :',
    'El 17 nov 2026 a las 9:12, Priya escribió:',
    'Em 17 de nov. de 2026 às 09:12, Priya escreveu:',
    '2026-11-17 9:12 Priya <p@k.example>:',
    '2026年11月17日 9:12 Priya:',
    '2026/11/17 9:12、Priyaのメール:',
  ];

  it.each(ATTRIBUTIONS)('folds what follows the line %s', (line) => {
    expect(quotedFrom(`Hi.\n${line}\nHow many?`)).toBe(4);
    expect(quotedFrom(`Hi.\nSee ${line}\nHow many?`)).toBeUndefined();
  });

  it.each(['From', 'Sent', 'To', 'Subject'])(
    'takes no label for %s that has more words',
    (label) => {
      const header = 'From: Tom\nSent: Monday\nTo: Nora\nSubject: Zip';
      // A sender and a subject need a date or a recipient.
      const other = label === 'Sent' ? 'To' : label === 'To' ? 'Sent' : undefined;
      const lines = header.split('\n').filter((line) => !other || !line.startsWith(other));
      const renamed = (name: string) =>
        ['Hi', ...lines.map((line) => line.replace(`${label}:`, `${name}:`))].join('\n');
      expect(quotedFrom(renamed(label))).toBe(3);
      expect(quotedFrom(renamed(`My ${label}`))).toBeUndefined();
      expect(quotedFrom(renamed(`${label} us`))).toBeUndefined();
    },
  );

  it.each([
    '2026年11月17日火曜日 9:12、Priya さんが書きました:',
    'Priya <p@k.example> schrieb am Di., 17. Nov. 2026, 09:12:',
  ])('keeps the line above %s', (attribution) => {
    const text = `Four, please.\n${attribution}\nHow many?`;
    expect(text.slice(0, quotedFrom(text))).toBe('Four, please.\n');
  });

  it('folds only the quoted lines after the last answer', () => {
    const text = '> How many?\nFour.\n> Which?\nGreen.\n> Thanks';
    expect(text.slice(0, quotedFrom(text))).toBe('> How many?\nFour.\n> Which?\nGreen.\n');
  });

  it.each(['Fwd: Zip', 'FW: Zip', ' WG: Zip', 'TR : Zip', 'RV: Zip', 'ENC: Zip', '転送：Zip'])(
    'shows the whole message under the subject %s',
    (subject) => {
      const text = 'See below.\n\nFrom: Tom\nSent: Monday\nTo: Nora\nSubject: Zip\n\nIt broke.';
      expect(quotedFrom(text, { subject })).toBeUndefined();
      expect(quotedFrom(text, { subject: `Re: ${subject}` })).toBeDefined();
    },
  );

  it('folds the history of a notification that begins with the line to reply above', () => {
    const news = '\n##- Please type your reply above this line -##\n\nIt works.';
    const history = 'On 17/11/2026 09:12, Priya wrote:\n> Does it?';
    for (const text of [`${news}\n\n${history}`, `${news}\n\n-- \nPriya`]) {
      expect(text.slice(0, quotedFrom(text)).trimEnd()).toBe(news);
    }
  });

  it('believes the HTML about where a quote begins', () => {
    const text = 'Vier.\nOp di 17 nov schreef Priya:\n> Hoeveel?';
    expect(quotedFrom(text, { markedFrom: 6 })).toBe(6);
    expect(quotedFrom(text.replaceAll('> ', ''), { markedFrom: 6 })).toBe(6);
    expect(quotedFrom(text.replaceAll('> ', ''))).toBeUndefined();
  });

  it('hides no answer below the lines that the HTML marks', () => {
    expect(quotedFrom('Hi.\n> How many?\nFour.', { markedFrom: 4 })).toBeUndefined();
  });

  it.each(['> ', 'On 1 a wrote:\n', 'From: a\n', '-- \n', ' ', '*', '\n', 'a:', 'On On On '])(
    'reads a long text of %j once',
    (part) => {
      const text = `a\n${part.repeat(50_000)}`;
      expect(quotedFrom(text) ?? 0).toBeLessThan(text.length);
    },
  );
});
