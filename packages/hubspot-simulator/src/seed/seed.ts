import type { StoredFile } from '../entities/file.ts';
import type { Contact, User, Visitor } from '../entities/people.ts';
import type { Ticket } from '../entities/ticket.ts';
import type { App, Token } from '../entities/token.ts';
import type { Account } from '../shapes/account.ts';
import type { Actor } from '../shapes/actor.ts';
import type { Channel, ChannelAccount } from '../shapes/channel.ts';
import type { Inbox } from '../shapes/inbox.ts';
import type { Owner } from '../shapes/owner.ts';
import type { Ago } from './ago.ts';
import type { Line } from './lines.ts';

type Founded = 'createdAt' | 'updatedAt' | 'archived' | 'archivedAt';

/** A thread is told by its lines: who has it and whether it is open follows from them. */
export interface SeedThread {
  readonly id: string;
  /** Contact or visitor. */
  readonly with: string;
  readonly account: string;
  readonly ticket?: string;
  readonly subject?: string;
  readonly spam?: boolean;
  readonly archived?: Ago;
  /** Oldest first. */
  readonly lines: readonly Line[];
}

/** What an account holds when the simulator starts. All times are before the clock's start. */
export interface Seed {
  readonly account: Account;
  readonly app: App;
  /** The first one has every scope. */
  readonly tokens: readonly (Omit<Token, 'expiresAt'> & { readonly expired?: Ago })[];
  readonly inboxes: readonly Omit<Inbox, Founded>[];
  readonly channels: readonly Channel[];
  readonly channelAccounts: readonly Omit<ChannelAccount, Founded>[];
  readonly users: readonly User[];
  readonly owners: readonly (Omit<Owner, Founded> & { readonly archived?: boolean })[];
  readonly otherActors: readonly Actor[];
  readonly contacts: readonly Contact[];
  readonly visitors: readonly Visitor[];
  readonly tickets: readonly (Omit<Ticket, 'createdAt'> & { readonly created: Ago })[];
  readonly files: readonly StoredFile[];
  readonly bouncing: readonly string[];
  readonly threads: readonly SeedThread[];
}
