import {
  helpDeskMail,
  instagram,
  messenger,
  shopChat,
  sms,
  supportMail,
  tradeMail,
  trailForum,
  customer,
  team,
  type Seed,
  type SeedThread,
  supportTeam,
  jonas,
} from 'hubspot-simulator/seed';

export const CONTACT_ID = '101';
const THREADS = 240;

const ACCOUNTS = [
  supportMail,
  tradeMail,
  helpDeskMail,
  shopChat,
  messenger,
  sms,
  instagram,
  trailForum,
] as const;

/** The accounts that send e-mail. */
const MAIL: readonly unknown[] = [supportMail, tradeMail, helpDeskMail];

/** Waiting threads, on every channel that accepts replies. */
export const waitingThreads: SeedThread[] = Array.from({ length: THREADS }, (_, index) => ({
  id: String(74_000_001 + index),
  with: CONTACT_ID,
  account: ACCOUNTS[index % ACCOUNTS.length] ?? supportMail,
  subject: `Order ${index + 1}`,
  lines: [
    customer('3h', 'Hello?'),
    team(jonas, '2h', 'Hello! What can we do for you?'),
    customer('1h', `Where is order ${index + 1}?`),
  ],
}));

export function isByMail({ account }: SeedThread): boolean {
  return MAIL.includes(account);
}

export const busyDay: Seed = {
  ...supportTeam,
  threads: [...supportTeam.threads, ...waitingThreads],
};

/** The same threads, each of a contact of its own: calls for one record are limited. */
export const threadsToAnswer = waitingThreads.map((thread, index) => ({
  ...thread,
  with: String(30_001 + index),
}));

export const manyCustomers: Seed = {
  ...supportTeam,
  contacts: [
    ...supportTeam.contacts,
    ...threadsToAnswer.map(({ with: id }) => ({
      id,
      firstName: 'Customer',
      lastName: id,
      email: `customer-${id}@fernhill.example`,
      phone: `+4416329${id}`,
    })),
  ],
  threads: [...supportTeam.threads, ...threadsToAnswer],
};
