import type { Attachment } from '../../shapes/conversations/attachment.ts';
import type { Ago } from './ago.ts';

interface Extras {
  /** Channel account id, if it differs from the thread's. */
  on?: string;
  subject?: string;
  richText?: string;
  /** Full text, if HubSpot shows only a part of it. */
  original?: string;
  /** Truncated because of its length, not because of quoted history. */
  cut?: boolean;
  /** File ids. */
  files?: readonly string[];
  attachments?: readonly Attachment[];
  /** E-mail addresses in To besides the mailbox or the customer. */
  to?: readonly string[];
  /** E-mail addresses. */
  cc?: readonly string[];
  /** E-mail addresses. */
  bcc?: readonly string[];
  /** E-mail address that the customer wrote to instead of the mailbox's own, such as an alias or a mailing list. */
  sentTo?: string;
  /** HubSpot omits the sender's actor id. */
  unresolved?: boolean;
  /** Reason why the delivery failed. */
  failed?: string;
  read?: boolean;
  /** E-mail address of a sender who is not the thread's customer. HubSpot names them `E-…`. */
  fromAddress?: string;
  /** Whether the e-mail replies to the previous one. */
  isReply?: boolean;
  /** Sent from the agent's own mailbox, which HubSpot reports as incoming. */
  fromOwnMailbox?: boolean;
}

export type Line = { readonly ago: Ago } & (
  | ({ readonly kind: 'customer'; readonly text: string } & Extras)
  | ({ readonly kind: 'team'; readonly by: string; readonly text: string } & Extras)
  | ({ readonly kind: 'comment'; readonly by: string; readonly text: string } & Extras)
  | { readonly kind: 'welcome'; readonly by: string; readonly text: string }
  | { readonly kind: 'assigned'; readonly by: string; readonly to?: string }
  | { readonly kind: 'status'; readonly by: string; readonly to: 'OPEN' | 'CLOSED' }
  | { readonly kind: 'inbox'; readonly by: string; readonly to: string }
);

/** A message from the thread's customer. */
export const customer = (ago: Ago, text: string, extras: Extras = {}): Line => ({
  kind: 'customer',
  ago,
  text,
  ...extras,
});

/** A message from an agent or bot to the customer. @param by actor id */
export const team = (by: string, ago: Ago, text: string, extras: Extras = {}): Line => ({
  kind: 'team',
  by,
  ago,
  text,
  ...extras,
});

export const comment = (by: string, ago: Ago, text: string, extras: Extras = {}): Line => ({
  kind: 'comment',
  by,
  ago,
  text,
  ...extras,
});

export const welcome = (by: string, ago: Ago, text: string): Line => ({
  kind: 'welcome',
  by,
  ago,
  text,
});

export const assigned = (to: string, ago: Ago, by = to): Line => ({
  kind: 'assigned',
  ago,
  by,
  to,
});
export const unassigned = (by: string, ago: Ago): Line => ({ kind: 'assigned', ago, by });
export const closed = (by: string, ago: Ago): Line => ({ kind: 'status', ago, by, to: 'CLOSED' });
export const reopened = (by: string, ago: Ago): Line => ({ kind: 'status', ago, by, to: 'OPEN' });
export const moved = (by: string, ago: Ago, to: string): Line => ({ kind: 'inbox', ago, by, to });
