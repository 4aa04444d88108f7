import { tradeMail } from '../../api/seed/inboxes.ts';
import { closed, customer, team } from '../../api/seed/lines.ts';
import { supportTeamAtScale } from '../../api/seed/scale.ts';
import type { Seed, SeedThread } from '../../api/seed/seed.ts';
import { priya } from '../../api/seed/team.ts';

const PER_STATUS = 500;

/** Has 500 open threads and 500 older closed ones. */
export const NORTHWALL = '190';
/** Has as many, in turn: HubSpot seems to cut pages before it looks at the status, so each page is half empty. */
export const EASTWALL = '192';

const threadsOf = (
  contactId: string,
  firstId: number,
  isClosed: (index: number) => boolean,
): SeedThread[] =>
  Array.from({ length: 2 * PER_STATUS }, (_, index) => {
    const ago = `${2_000 - index}h` as const;
    const asked = customer(ago, `Is rental set ${index + 1} back from its check?`);
    const answered = team(priya, ago, `Set ${index + 1} is fine and on its shelf.`);
    return {
      id: String(firstId + index),
      with: contactId,
      account: tradeMail,
      subject: `Rental set ${index + 1}`,
      lines: isClosed(index) ? [asked, answered, closed(priya, ago)] : [asked],
    };
  });

const small = supportTeamAtScale({ threads: 0, messages: 0 });

export const twoLargeCustomers: Seed = {
  ...small,
  contacts: [
    ...small.contacts,
    { id: EASTWALL, firstName: 'Eastwall', lastName: 'Rentals', email: 'desk@eastwall.example' },
  ],
  threads: [
    ...small.threads,
    ...threadsOf(NORTHWALL, 72_000_001, (index) => index < PER_STATUS),
    ...threadsOf(EASTWALL, 73_000_001, (index) => index % 2 === 0),
  ],
};
