import { assigned, closed, comment, customer, team } from '../../format/lines.ts';
import type { SeedThread } from '../../format/seed.ts';
import { customerPortal, oldHelpDesk, supportMail } from '../records/inboxes.ts';
import { priya, yuki } from '../records/team.ts';

/** Rare channels, and an e-mail thread with a second person on the customer's side. */
export const mirelaPopescu: readonly SeedThread[] = [
  {
    id: '70040001',
    with: '111',
    account: customerPortal,
    lines: [
      customer('6h', 'I opened this in the customer portal: can I change the size of my order?'),
      assigned(yuki, '5h 50m'),
    ],
  },
  {
    id: '70040002',
    with: '111',
    account: oldHelpDesk,
    lines: [
      customer('80d', 'Imported from the old help desk: which stove fits the Alpine pot?'),
      team(yuki, '79d', 'The small one.'),
      closed(yuki, '79d'),
    ],
  },
  {
    id: '70040003',
    with: '111',
    account: supportMail,
    subject: 'Group order for the Făgăraș crossing',
    lines: [
      customer('3d', 'We are nine people. Do you have nine pairs of gaiters in stock?'),
      assigned(priya, '2d 22h'),
      team(priya, '2d 21h', 'We do. Shall I reserve them?', { isReply: true }),
      comment(priya, '2d 21h', 'Nine pairs set aside until Friday.'),
      customer('2d 2h', 'Yes, please. I am the guide of the group, Mirela is in the mountains.', {
        fromAddress: 'radu.ionescu@carpati.example',
        isReply: true,
      }),
    ],
  },
];
