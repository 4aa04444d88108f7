import * as z from 'zod/mini';
import type { Actions } from '../../../cards/contract/actions.ts';
import { THREADS_PER_LIST } from '../../../cards/contract/limits.ts';
import { CONTACT } from '../../../cards/contract/record.ts';
import type { Reason } from '../../../cards/contract/reason.ts';
import type { ThreadList, ThreadSummary } from '../../../cards/contract/thread.ts';
import { archivedThreads } from '../threads/archived-threads.ts';
import { rememberAccess } from '../access/thread-access.ts';
import type { Action, Call } from '../request/call.ts';
import type { ArchivedThreads } from '../request/instance-cache.ts';
import { cursor } from '../request/fields.ts';
import { linkedThreads } from '../threads/linked-threads.ts';
import { readListCursor, writeListCursor } from '../threads/list-cursor.ts';
import { channelNames } from '../channels/channels.ts';
import { inboxNames } from '../channels/inboxes.ts';
import { actorNames, knownActors, preloadAgents } from '../people/actors.ts';
import { ActionError } from '../request/action-error.ts';
import { summarize } from '../threads/thread-summary.ts';
import type { ThreadSource } from '../threads/thread-source.ts';
import { threadsOfContacts, threadsOfRecord } from '../threads/thread-source.ts';

type Fields = Actions['listThreads']['fields'];

/** Every thread of the record, newest activity first, in one round trip for most records. */
export const listThreads: Action<Fields, ThreadList> = {
  fields: z.strictObject({
    after: z.optional(cursor),
    of: z.optional(z.literal('contact')),
    poll: z.optional(z.literal(true)),
  }),

  async run(call, { after, of, poll }) {
    if (of && call.record.objectTypeId === CONTACT) {
      throw new ActionError('INVALID_REQUEST', '"of" is only for tickets. Reload the page.');
    }
    // A contact's other threads take many calls, and stand beside what the agent works on.
    if (poll || of) call.hubspot.setPriority('poll');
    const from = after === undefined ? undefined : readListCursor(after);
    const source = of ? threadsOfContacts(call) : Promise.resolve(threadsOfRecord(call));
    const [
      { includes: shows, provesAccess: proves, ...found },
      linked,
      archived,
      channels,
      inboxes,
    ] = await Promise.all([
      source,
      source.then((lists) => linkedThreads(call, lists, from)),
      poll ? NO_TRASH : source.then((lists) => archivedOf(call, lists)),
      poll ? {} : channelNames(call),
      poll ? {} : inboxNames(call),
      poll || preloadAgents(call),
    ]);
    const live = linked.threads.map(summarize);
    // Threads in the trash come last: with the page that ends the list.
    const trash = linked.cursor ? [] : without(archived.threads, live);
    const all = [...live, ...trash].filter(shows);
    const threads = all.slice(0, THREADS_PER_LIST).sort(byActivity);
    for (const thread of threads.filter(proves)) rememberAccess(call, thread);
    const assignees = threads.flatMap(({ assignedTo }) => assignedTo ?? []);
    // Rows do not wait for the name of somebody who is no agent (any more): it comes with their previews.
    const actors = await (poll ? actorNames : knownActors)(call, assignees);
    const cut = all.length > threads.length ? 'Not all archived threads are listed.' : undefined;
    const gaps: [Reason, (string | undefined)[]][] = [
      ['CONTACTS_MISSING', [found.incomplete]],
      ['CONTACT_DELETED', [of && linked.goneLists > 0 ? CONTACT_DELETED : undefined]],
      ['THREADS_MISSING', linked.incomplete],
      ['ARCHIVED_MISSING', [archived.incomplete, cut]],
    ];
    const told = gaps.filter(([, messages]) => messages.some(Boolean));
    const incomplete = new Set(told.flatMap(([, messages]) => messages));
    return {
      threads,
      names: { actors, channels, inboxes },
      after: linked.cursor && writeListCursor(linked.cursor),
      incomplete: [...incomplete].filter(Boolean).join(' ') || undefined,
      whyIncomplete: told.length > 0 ? told.map(([why]) => why) : undefined,
    };
  },
};

const CONTACT_DELETED = 'A contact of this ticket was deleted, so its threads are not listed.';

/** Archived threads under every id of the record. */
async function archivedOf(
  call: Call,
  { lists, mergedLists }: ThreadSource,
): Promise<ArchivedThreads> {
  const [own, merged] = await Promise.all([
    archivedThreads(call, lists),
    mergedLists.then((others) => (others.length > 0 ? archivedThreads(call, others) : NO_TRASH)),
  ]);
  return {
    threads: [...own.threads, ...without(merged.threads, own.threads)],
    incomplete: own.incomplete ?? merged.incomplete,
  };
}

/** For who looks for news: what is in the trash, and the names, came with the list. */
const NO_TRASH: ArchivedThreads = { threads: [] };

function without(threads: ThreadSummary[], others: ThreadSummary[]): ThreadSummary[] {
  const ids = new Set(others.map(({ id }) => id));
  return threads.filter(({ id }) => !ids.has(id));
}

function byActivity(a: ThreadSummary, b: ThreadSummary): number {
  return activity(b) - activity(a);
}

function activity({ latestMessageAt, createdAt }: ThreadSummary): number {
  return Date.parse(latestMessageAt ?? createdAt ?? '') || 0;
}
