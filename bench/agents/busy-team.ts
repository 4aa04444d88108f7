import {
  helpDeskMail,
  supportMail,
  assigned,
  closed,
  customer,
  team,
  type Seed,
  type SeedThread,
  supportTeam,
  amara,
  jonas,
  mateo,
} from 'hubspot-simulator/seed';

/** The record an agent works on: the customer's contact, or the ticket. */
export interface WorkRecord {
  objectTypeId: '0-1' | '0-5';
  objectId: number;
}

const COLLEAGUES = [jonas, amara, mateo];
const FIRST_CONTACT = 10_001;
const FIRST_TICKET = 20_001;

/** Two to six threads per customer; the first two are open and waiting. */
function threadsOf(customerNumber: number): SeedThread[] {
  return Array.from({ length: 2 + (customerNumber % 5) }, (_, index) => {
    const by = COLLEAGUES[(customerNumber + index) % COLLEAGUES.length] ?? jonas;
    const ago = `${2 + index}d`;
    const isOpen = index < 2;
    return {
      id: String(75_000_000 + customerNumber * 10 + 9 - index),
      with: String(FIRST_CONTACT + customerNumber),
      account: index % 2 === 0 ? supportMail : helpDeskMail,
      subject: `Order ${customerNumber}-${index}`,
      // Most threads of a ticket's customer are on the ticket.
      ...(index < 3 && { ticket: String(FIRST_TICKET + customerNumber) }),
      lines: [
        customer(ago, 'Hello, where is my order?'),
        assigned(by, ago),
        team(by, ago, 'It left our warehouse today.'),
        customer(`${1 + index}h`, 'It has not arrived. What now?'),
        ...(isOpen
          ? []
          : [team(by, `${1 + index}h`, 'It is at your neighbour’s.'), closed(by, `${1 + index}h`)]),
      ],
    };
  });
}

/** The support team with this many more customers, each with a ticket. */
export function busyTeam(customers: number): Seed {
  const numbers = Array.from({ length: customers }, (_, index) => index);
  return {
    ...supportTeam,
    contacts: [
      ...supportTeam.contacts,
      ...numbers.map((number) => ({
        id: String(FIRST_CONTACT + number),
        firstName: 'Customer',
        lastName: String(number),
        email: `customer-${number}@post.example`,
      })),
    ],
    tickets: [
      ...supportTeam.tickets,
      ...numbers.map((number) => ({
        id: String(FIRST_TICKET + number),
        subject: `Order ${number}`,
        contactIds: [String(FIRST_CONTACT + number)],
        helpDesk: true,
        stage: 'Waiting on us' as const,
        priority: 'MEDIUM' as const,
        created: '2d',
      })),
    ],
    threads: [...supportTeam.threads, ...numbers.flatMap(threadsOf)],
  };
}

/** All records; every other one is a ticket. */
export function recordOf(number: number): WorkRecord {
  return number % 2 === 0
    ? { objectTypeId: '0-1', objectId: FIRST_CONTACT + number }
    : { objectTypeId: '0-5', objectId: FIRST_TICKET + number };
}
