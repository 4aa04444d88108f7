import { buckleVideo, returnLabel } from '../records/files.ts';
import {
  helpDeskChat,
  helpDeskMail,
  messenger,
  returnsMail,
  sms,
  supportMail,
  tradeMail,
  warrantyMail,
  whatsApp,
} from '../records/inboxes.ts';
import { assigned, closed, comment, customer, team } from '../../format/lines.ts';
import type { SeedThread } from '../../format/seed.ts';
import { amara, jonas, mateo, priya, yuki } from '../records/team.ts';

const refund: readonly SeedThread[] = [
  {
    id: '70020001',
    with: '102',
    account: returnsMail,
    ticket: '502',
    subject: 'Refund RO-20377',
    lines: [
      customer(
        '6d',
        'Hello, I sent the boots back eleven days ago and there is no refund on my account. ¿Pueden mirarlo, por favor?',
      ),
      assigned(jonas, '5d 22h'),
      team(
        jonas,
        '5d 21h',
        'Hola Diego, the boots arrived on Monday. The refund of 189,90 € went out today and takes up to five working days.',
        {
          files: [returnLabel],
        },
      ),
      customer('8h', 'The five days are over and there is still nothing.', {
        subject: 'Re: Refund RO-20377',
      }),
    ],
  },
  {
    id: '70020002',
    with: '102',
    account: whatsApp,
    ticket: '502',
    lines: [
      customer('7h', 'Hi, this is Diego about the refund. Is there somebody I can call?'),
      customer('6h 50m', 'Order RO-20377. Or call my sister, she is at home:', {
        attachments: [
          {
            type: 'CONTACT',
            contactProfile: {
              name: { firstName: 'Carmen', lastName: 'Marín' },
              phones: [{ phone: '+34600555177', type: 'HOME' }],
              emails: [],
              addresses: [],
              urls: [],
            },
          },
        ],
      }),
    ],
  },
];

const zip: SeedThread = {
  id: '70020003',
  with: '103',
  account: helpDeskMail,
  ticket: '503',
  subject: 'ジッパーの保証修理について',
  lines: [
    customer(
      '2d 9h',
      'お世話になっております。\n先月購入したダウンジャケットのジッパーが壊れました。保証で修理していただけますか。\n\n中村愛子',
    ),
    assigned(yuki, '2d 8h'),
    team(
      yuki,
      '2d 7h',
      '中村様\n\nご不便をおかけして申し訳ございません。保証の対象です。写真を一枚お送りいただけますか。\n\n田中由紀',
    ),
  ],
};

const bulkOrder: readonly SeedThread[] = [
  [
    '70020011',
    '5w',
    'Sammelbestellung Winter',
    'Guten Tag, wir benötigen 240 Paar Wanderstöcke und 80 Stirnlampen bis Mitte November. Bitte um ein Angebot.',
    'Guten Tag, das Angebot liegt bei. Lieferung in zwei Teilen wäre am schnellsten.',
  ],
  [
    '70020012',
    '4w',
    'Zahlungsziel',
    'Ist ein Zahlungsziel von 60 Tagen möglich?',
    'Leider nur 30 Tage, dafür mit 2 % Skonto.',
  ],
  [
    '70020013',
    '3w',
    'Lieferadresse Rampe 4',
    'Bitte an Rampe 4 liefern, nicht an den Haupteingang. Der Fahrer braucht eine Hebebühne.',
    'Ist notiert.',
  ],
  [
    '70020014',
    '16d',
    'Erste Teillieferung',
    'Angekommen: 120 Paar Stöcke. Zwei Kartons sind eingedrückt, der Inhalt ist in Ordnung.',
    'Danke für die Rückmeldung, die Kartons melden wir dem Spediteur.',
  ],
  [
    '70020015',
    '9d',
    'Rechnung doppelt',
    'Wir haben die Rechnung RO-19877 zweimal erhalten. Welche gilt?',
    'Die zweite ist storniert.',
  ],
  ['70020016', '3d', 'Zweite Teillieferung', 'Wann kommt die zweite Hälfte?', undefined],
].map(([id = '', ago = '', subject = '', asked = '', answered]): SeedThread => ({
  id,
  with: '104',
  account: tradeMail,
  ticket: '504',
  subject,
  lines: [
    customer(ago, asked),
    ...(answered ? [assigned(amara, ago), team(amara, ago, answered), closed(amara, ago)] : []),
  ],
}));

const HAUTE_ROUTE = Array.from(
  { length: 40 },
  (_, index) =>
    `Day ${1 + (index % 11)}, note ${index + 1}. The hip belt buckle slips by about a finger's width an hour once it is wet, and I tighten it at every rest. It does not do that when it is dry, and it did not do it in the shop. The left shoulder strap is fine, the right one squeaks.`,
);

const others: readonly SeedThread[] = [
  {
    id: '70020017',
    with: '104',
    account: sms,
    ticket: '504',
    lines: [customer('5h', 'Rampe 4 ist heute bis 16 Uhr besetzt. Kommt der Fahrer noch?')],
  },
  {
    id: '70020021',
    with: '105',
    account: supportMail,
    ticket: '505',
    subject: 'أوراق الجمارك لشحنة العقبة',
    lines: [
      customer(
        '1d 3h',
        'مرحبا، نحتاج إلى شهادة المنشأ والفاتورة الأصلية لتخليص شحنة العقبة RO-20388. هل يمكن إرسالها اليوم؟\n\nليلى حداد',
      ),
    ],
  },
  {
    id: '70020022',
    with: '105',
    account: messenger,
    ticket: '505',
    lines: [
      customer(
        '4h',
        'Hello, did you get my email? The container costs us 90 USD a day in the port.',
      ),
      assigned(mateo, '3h 30m'),
      comment(
        mateo,
        '3h 20m',
        'Certificate of origin is with the chamber of commerce, back at three.',
      ),
    ],
  },
  {
    id: '70020023',
    with: '106',
    account: tradeMail,
    ticket: '506',
    subject: 'Rope order one coil short',
    lines: [
      customer('12d', 'We paid for ten coils of the 9.4 and got nine.'),
      assigned(priya, '12d'),
      team(priya, '11d 20h', 'Sorry about that! The tenth leaves us today, by express.'),
      customer('10d', 'Here. Thanks for sorting it so fast.'),
      closed(priya, '10d'),
    ],
  },
  {
    id: '70020024',
    with: '109',
    account: whatsApp,
    ticket: '508',
    lines: [
      customer('9h', 'Habari! We need to swap 12 vests from M to S before the race on Sunday'),
      assigned(jonas, '8h 40m'),
      team(
        jonas,
        '8h 30m',
        'Hi Grace, we have 9 in S here. The last 3 could come from Mombasa, I check.',
        { read: true },
      ),
      customer('8h 10m', 'Asante 🙏 9 is already a good start'),
    ],
  },
  {
    id: '70020025',
    with: '108',
    account: helpDeskMail,
    ticket: '509',
    subject: 'Where is my order?',
    lines: [
      customer('2d', 'I ordered a stove two weeks ago and heard nothing.'),
      assigned(priya, '1d 22h'),
      team(
        priya,
        '1d 21h',
        'Hi Ben, it left us on the 4th. Here is the tracking number: 9K44-21.',
        {
          failed: '550 5.1.1 The email account that you tried to reach does not exist',
        },
      ),
      comment(priya, '1d 21h', 'Second bounce. Trying him by text.'),
    ],
  },
  {
    id: '70020026',
    with: '108',
    account: sms,
    ticket: '509',
    lines: [
      team(
        priya,
        '1d 20h',
        'Ridgeline here: our mails to you bounce. Your stove is waiting at the post office in SE Division St.',
      ),
      customer('1d 2h', 'oh I changed my address! picking it up today'),
    ],
  },
  {
    id: '70020027',
    with: '110',
    account: warrantyMail,
    ticket: '510',
    subject:
      'Everything I noticed about the Kestrel 38 backpack after eleven days on the Haute Route, in the order in which it happened, with photographs',
    lines: [
      customer('20h', HAUTE_ROUTE.slice(0, 12).join('\n\n'), {
        files: [buckleVideo],
        original: HAUTE_ROUTE.join('\n\n'),
        cut: true,
      }),
    ],
  },
  {
    id: '70020028',
    with: '103',
    account: helpDeskChat,
    lines: [
      customer('3h', 'こんにちは。修理の写真はどこに送ればいいですか。'),
      customer('2h 50m', '📷'),
    ],
  },
];

export const ticketThreads: readonly SeedThread[] = [...refund, zip, ...bulkOrder, ...others];
