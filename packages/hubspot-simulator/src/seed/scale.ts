import { helpDeskMail, tradeMail } from './support-team/records/inboxes.ts';
import { assigned, closed, customer, team } from './format/lines.ts';
import type { Seed, SeedThread } from './format/seed.ts';
import { supportTeam } from './support-team/support-team.ts';
import { amara, jonas, priya } from './support-team/records/team.ts';

const TEAM = [priya, jonas, amara];

export interface Scale {
  /** Number of threads added to contact 190. */
  readonly threads: number;
  /** Number of messages on thread 79000001 of contact 191 and ticket 591. */
  readonly messages: number;
}

const manyThreads = (count: number): SeedThread[] =>
  Array.from({ length: count }, (_, index) => {
    const ago = `${1 + index}h`;
    const by = TEAM[index % TEAM.length] ?? priya;
    const asked = [
      customer(ago, `Is rental set ${index + 1} back from its check?`),
      assigned(by, ago),
    ];
    const answered = team(by, ago, `Set ${index + 1} is fine and on its shelf.`);
    return {
      // As on HubSpot, newer threads have higher ids.
      id: String(71_000_000 + count - index),
      with: '190',
      account: tradeMail,
      subject: `Rental set ${index + 1}`,
      lines: index % 2 === 0 ? asked : [...asked, answered, closed(by, ago)],
    };
  });

const longThread = (count: number): SeedThread => ({
  id: '79000001',
  with: '191',
  account: helpDeskMail,
  ticket: '591',
  subject: 'The expedition log',
  lines: Array.from({ length: count }, (_, index) => {
    const ago = `${count - index}m`;
    return index % 2 === 0
      ? customer(ago, `Entry ${index + 1}: all well at camp.`)
      : team(priya, ago, `Noted, entry ${index + 1}.`);
  }),
});

/** The support team, plus a customer with many threads and a ticket with many messages. */
export function supportTeamAtScale({ threads, messages }: Scale): Seed {
  return {
    ...supportTeam,
    contacts: [
      ...supportTeam.contacts,
      { id: '190', firstName: 'Northwall', lastName: 'Rentals', email: 'desk@northwall.example' },
      { id: '191', firstName: 'Freya', lastName: 'Lund', email: 'freya@lund-polar.example' },
    ],
    tickets: [
      ...supportTeam.tickets,
      {
        id: '591',
        subject: 'The expedition log',
        contactIds: ['191'],
        helpDesk: true,
        stage: 'Waiting on us',
        priority: 'LOW',
        created: '20w',
      },
    ],
    threads: [
      ...supportTeam.threads,
      ...manyThreads(threads),
      ...(messages > 0 ? [longThread(messages)] : []),
    ],
  };
}
