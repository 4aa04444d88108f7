import { assigned, customer, team } from '../../format/lines.ts';
import type { SeedThread } from '../../format/seed.ts';
import { supportMail, tradeMail } from '../records/inboxes.ts';
import { jonas, priya } from '../records/team.ts';

/** An address of the team that is no channel account. */
const ALIAS = 'hello@ridgeline.example';
const MAILING_LIST = 'trips@lists.fjallklubb.example';

const clubMembers = Array.from(
  { length: 30 },
  (_, index) => `member${String(index + 1).padStart(2, '0')}@fjallklubb.example`,
);

/** E-mail threads with many and unusual recipients. */
export const elinSandstrom: readonly SeedThread[] = [
  {
    id: '70050001',
    with: '112',
    account: supportMail,
    subject: 'Boots for the winter course',
    lines: [
      customer('2d 4h', 'All thirty participants are in copy. Which boots fit step-in crampons?', {
        cc: clubMembers,
      }),
      assigned(priya, '2d 3h'),
    ],
  },
  {
    id: '70050002',
    with: '112',
    account: tradeMail,
    subject: 'Invoice address of the club',
    lines: [
      customer('1d 20h', 'Please send our invoices to the treasurer from now on.', {
        cc: ['kassor@fjallklubb.example'],
      }),
      team(jonas, '1d 19h', 'Done. Your next invoice goes to the treasurer.', {
        cc: ['kassor@fjallklubb.example'],
        bcc: ['accounts@ridgeline.example'],
        isReply: true,
      }),
      customer('1d 18h', 'Thank you! Our auditor gets a blind copy of this.', {
        cc: ['kassor@fjallklubb.example'],
        bcc: ['revisor@fjallklubb.example'],
        isReply: true,
      }),
    ],
  },
  {
    id: '70050003',
    with: '112',
    account: supportMail,
    subject: 'Written to your front desk',
    lines: [
      customer('1d 9h', 'I found only your hello address. Do you repair rucksacks?', {
        sentTo: ALIAS,
        to: ['support+workshop@ridgeline.example'],
        cc: ['no-reply@fjallklubb.example', 'styrelsen@fjallklubb.example'],
      }),
    ],
  },
  {
    id: '70050004',
    with: '112',
    account: supportMail,
    subject: '[trips] Rental sledges in March',
    lines: [
      customer('14h', 'Hello list, and hello Ridgeline: are there sledges left in March?', {
        sentTo: MAILING_LIST,
        to: ['support@ridgeline.example'],
      }),
      customer('13h', 'We need four more.', {
        fromAddress: 'olle.nyberg@fjallklubb.example',
        sentTo: MAILING_LIST,
        to: ['support@ridgeline.example', 'elin.sandstrom@fjallklubb.example'],
        isReply: true,
      }),
    ],
  },
];
