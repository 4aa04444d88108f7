import type { Seed } from '../../format/seed.ts';

export const account: Seed['account'] = {
  portalId: 24_681_357,
  accountType: 'STANDARD',
  timeZone: 'Europe/London',
  companyCurrency: 'GBP',
  additionalCurrencies: [],
  utcOffset: '+00:00',
  utcOffsetMilliseconds: 0,
  uiDomain: 'app-eu1.hubspot.com',
  dataHostingLocation: 'eu1',
};

export const app: Seed['app'] = { id: '2718281', name: 'Threadside', installedBy: '9001' };

const CONVERSATIONS = ['conversations.read', 'conversations.write'];
const RECORDS = ['crm.objects.contacts.read', 'tickets'];
const OWNERS = 'crm.objects.owners.read';

export const tokens: Seed['tokens'] = [
  { id: 'sandbox-token', scopes: ['oauth', ...CONVERSATIONS, ...RECORDS, OWNERS, 'files'] },
  /** All scopes, and the optional one that shows who is available. */
  {
    id: 'sandbox-token-users',
    scopes: ['oauth', ...CONVERSATIONS, ...RECORDS, OWNERS, 'files', 'crm.objects.users.read'],
  },
  /** With the scope that creating tasks takes, which is too broad for the app. */
  {
    id: 'sandbox-token-tasks',
    scopes: ['oauth', ...CONVERSATIONS, ...RECORDS, OWNERS, 'crm.objects.contacts.write'],
  },
  /** Exactly the scopes in the app's configuration. */
  { id: 'sandbox-token-no-files', scopes: ['oauth', ...CONVERSATIONS, ...RECORDS, OWNERS] },
  { id: 'sandbox-token-read-only', scopes: ['oauth', 'conversations.read', ...RECORDS, OWNERS] },
  { id: 'sandbox-token-no-owners', scopes: ['oauth', ...CONVERSATIONS, ...RECORDS] },
  { id: 'sandbox-token-no-tickets', scopes: ['oauth', ...CONVERSATIONS, OWNERS] },
  { id: 'sandbox-token-no-conversations', scopes: ['oauth', ...RECORDS, OWNERS] },
  { id: 'sandbox-token-expired', scopes: ['oauth', ...CONVERSATIONS, ...RECORDS], expired: '9h' },
];
