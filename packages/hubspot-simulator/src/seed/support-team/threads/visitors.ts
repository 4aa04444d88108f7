import { messenger, shopChat, supportMail } from '../records/inboxes.ts';
import { assigned, closed, customer, team, welcome } from '../../format/lines.ts';
import type { SeedThread } from '../../format/seed.ts';
import { shopBot, trailGuide, yuki } from '../records/team.ts';

/** Threads of unknown visitors, spam, and an archived thread. */
export const visitorThreads: readonly SeedThread[] = [
  {
    id: '70030001',
    with: '880000417',
    account: shopChat,
    lines: [
      welcome(shopBot, '25m', 'Hi there! Ask us anything about your order or your gear.'),
      customer('24m', 'Do the Merlin boots run small?'),
      team(
        trailGuide,
        '24m',
        'Most customers take half a size more than usual. Shall I call a colleague?',
      ),
      customer('22m', 'yes a human please'),
    ],
  },
  {
    id: '70030002',
    with: '880000583',
    account: messenger,
    lines: [
      customer('5d', 'hey do u ship to iceland'),
      assigned(yuki, '5d'),
      team(yuki, '5d', 'We do, from 40 pounds free of charge.'),
      closed(yuki, '5d'),
    ],
  },
  {
    id: '70030003',
    with: '110',
    account: supportMail,
    subject: 'Cheap links for your web shop',
    spam: true,
    lines: [customer('3d', 'Dear webmaster, we improve your ranking in one week.')],
  },
  {
    id: '70030004',
    with: '102',
    account: supportMail,
    subject: 'Catálogo en papel',
    archived: '9d',
    lines: [customer('40d', '¿Me pueden enviar el catálogo en papel?')],
  },
];
