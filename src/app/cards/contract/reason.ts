/** Why something is missing or was refused. Each reason has a text in every language of `i18n/`. */
export const REASONS = [
  'NO_TEXT',
  'TEXT_TOO_LONG',
  'NOBODY_WROTE',
  'NO_APP_REPLIES',
  'MAILBOXES_UNKNOWN',
  'NO_MAIL_ADDRESS',
  'NO_ADDRESS',
  'NO_MAILBOX',
  'DISCONNECTED',
  'ROUTE_GONE',
  'NO_RECIPIENT',
  'BAD_RECIPIENT',
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
  'HELP_DESK_NOTES',
  'FILES_OFF',
  'STAGES_OFF',
  'STAGE_GONE',
  'STAGE_CHANGED',
  'USER_UNREADABLE',
  'USER_INACTIVE',
  'NOT_EDITOR',
  'BAD_SETTING',
  'SETTINGS_TOO_LARGE',
  'SETTINGS_UNREADABLE',
  'USER_UNVERIFIED',
  'RECORD_DIFFERS',
  'RECORD_UNPROVEN',
] as const;

/**
 * `ALREADY_THERE`: the reply is on the thread already. `NEW_RECIPIENT`: somebody joined the conversation. The composer has
 * its own notices for them.
 */
export type Reason = (typeof REASONS)[number] | 'ALREADY_THERE' | 'NEW_RECIPIENT';
