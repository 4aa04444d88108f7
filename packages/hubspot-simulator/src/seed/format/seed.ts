import type { StoredFile } from '../../store/file.ts';
import type { Contact, User, Visitor } from '../../store/people.ts';
import type { Merge } from '../../store/merged-records.ts';
import type { Ticket } from '../../store/ticket.ts';
import type { App, Token } from '../../store/token.ts';
import type { Account } from '../../shapes/account/account.ts';
import type { Actor } from '../../shapes/conversations/actor.ts';
import type { Channel, ChannelAccount } from '../../shapes/conversations/channel.ts';
import type { Inbox } from '../../shapes/conversations/inbox.ts';
import type { Owner } from '../../shapes/crm/owner.ts';
import type { Ago } from './ago.ts';
import type { Line } from './lines.ts';

type Founded = 'createdAt' | 'updatedAt' | 'archived' | 'archivedAt';

/** A thread and its history. Assignee and status follow from its lines. */
export interface SeedThread {
  readonly id: string;
  /** Id of a contact or visitor. */
  readonly with: string;
  readonly account: string;
  readonly ticket?: string;
  readonly subject?: string;
  readonly spam?: boolean;
  readonly archived?: Ago;
  /** Oldest first. */
  readonly lines: readonly Line[];
}

export interface SeedTicket extends Omit<Ticket, 'createdAt'> {
  readonly created: Ago;
  /** Time from the clock's start until the next reply is due. */
  readonly replyDueIn?: Ago;
  /** How long the next reply has been overdue at the clock's start. */
  readonly replyDueSince?: Ago;
}

/** Content of an account at start-up. All times are relative to the clock's start. */
export interface Seed {
  readonly account: Account;
  readonly app: App;
  /** The first token has every scope of the app. */
  readonly tokens: readonly (Omit<Token, 'expiresAt'> & { readonly expired?: Ago })[];
  readonly inboxes: readonly Omit<Inbox, Founded>[];
  readonly channels: readonly Channel[];
  readonly channelAccounts: readonly Omit<ChannelAccount, Founded>[];
  readonly users: readonly User[];
  readonly owners: readonly (Omit<Owner, Founded> & { readonly archived?: boolean })[];
  readonly otherActors: readonly Actor[];
  readonly contacts: readonly Contact[];
  readonly visitors: readonly Visitor[];
  readonly tickets: readonly SeedTicket[];
  readonly files: readonly StoredFile[];
  readonly bouncing: readonly string[];
  /** Merges that take effect under a variant of merged records. */
  readonly merges?: readonly Merge[];
  readonly threads: readonly SeedThread[];
}
