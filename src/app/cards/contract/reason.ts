/** Why something cannot be had or done, for the card to say in the agent's language. In English the function says it. */
export const REASONS = [
  'NOBODY_WROTE',
  'NO_APP_REPLIES',
  'MAILBOXES_UNKNOWN',
  'NO_MAIL_ADDRESS',
  'NO_ADDRESS',
  'NO_MAILBOX',
  'DISCONNECTED',
  'ROUTE_GONE',
  'ARCHIVED',
  'NOT_ASSIGNABLE',
  'THREADS_MISSING',
  'ARCHIVED_MISSING',
  'CONTACTS_MISSING',
  'CONTACT_DELETED',
  'PATH_MISSING',
  'NO_ARCHIVE',
  'LOCKED',
  'ACCOUNT_MOVING',
  'EDGE_REFUSED',
  'NOT_APPLIED',
  'USER_UNREADABLE',
  'USER_INACTIVE',
] as const;

/** `ALREADY_THERE`: what the agent wants to send is on the thread. */
export type Reason = (typeof REASONS)[number] | 'ALREADY_THERE';
