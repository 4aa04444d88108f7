import type { StoredFile } from './file.ts';
import type { Merge } from './merged-records.ts';
import type { Message } from './message.ts';
import type { Contact, User, Visitor } from './people.ts';
import type { Task } from './task.ts';
import type { Thread } from './thread.ts';
import type { Ticket } from './ticket.ts';
import type { App, Token } from './token.ts';
import type { Account } from '../shapes/account/account.ts';
import type { Actor } from '../shapes/conversations/actor.ts';
import type { Channel, ChannelAccount } from '../shapes/conversations/channel.ts';
import type { Inbox } from '../shapes/conversations/inbox.ts';
import type { Owner } from '../shapes/crm/owner.ts';
import { Collection } from './collection.ts';

/** Content of the simulated account. */
export class Store {
  readonly tokens = new Collection<Token>();
  readonly inboxes = new Collection<Inbox>();
  readonly channels = new Collection<Channel>();
  readonly channelAccounts = new Collection<ChannelAccount>();
  readonly users = new Collection<User>();
  readonly owners = new Collection<Owner>();
  readonly contacts = new Collection<Contact>();
  readonly visitors = new Collection<Visitor>();
  readonly tickets = new Collection<Ticket>();
  readonly tasks = new Collection<Task>();
  readonly files = new Collection<StoredFile>();
  /** Bots, apps and the system. */
  readonly otherActors = new Collection<Actor>();
  readonly threads = new Collection<Thread, 'associatedContactId' | 'ticketId' | 'archived'>(
    'associatedContactId',
    'ticketId',
    'archived',
  );
  readonly messages = new Collection<Message, 'threadId'>('threadId');
  /** E-mail addresses to which delivery fails. */
  bouncing = new Set<string>();

  /** Merges in the account. They only take effect under a variant of merged records. */
  merges: readonly Merge[] = [];

  #sequence = 0;

  constructor(
    public account: Account,
    public app: App,
  ) {}

  nextSequence(): number {
    this.#sequence += 1;
    return this.#sequence;
  }

  /** In order of arrival. */
  messagesOf(threadId: string): Message[] {
    return this.messages.by('threadId', threadId);
  }

  /** @returns a function that restores the current content */
  snapshot(): () => void {
    const restores = this.#collections.map((collection) => collection.snapshot());
    const bouncing = [...this.bouncing];
    return () => {
      for (const restore of restores) restore();
      this.bouncing = new Set(bouncing);
    };
  }

  get #collections() {
    return [
      this.tokens,
      this.inboxes,
      this.channels,
      this.channelAccounts,
      this.users,
      this.owners,
      this.contacts,
      this.visitors,
      this.tickets,
      this.tasks,
      this.files,
      this.otherActors,
      this.threads,
      this.messages,
    ];
  }
}
