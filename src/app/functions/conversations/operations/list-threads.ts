import * as z from 'zod/mini';
import { THREADS_PER_LIST } from '../../../cards/contract/limits.ts';
import { CONTACT } from '../../../cards/contract/record.ts';
import type { ThreadList, ThreadSummary } from '../../../cards/contract/thread.ts';
import { archivedThreads } from './archived-threads.ts';
import { rememberLink } from './belonging.ts';
import type { Action, Call } from './call.ts';
import { cursor } from './fields.ts';
import { linkedThreads } from './linked-threads.ts';
import { readListCursor, writeListCursor } from './list-cursor.ts';
import { actorNames, channelNames, inboxNames, learnAgents } from './names.ts';
import { Refusal } from './refusal.ts';
import { summarize } from './thread-summary.ts';

/** Every thread of the record, newest activity first, in one round trip for most records. */
export const listThreads: Action<{ after?: string }, ThreadList> = {
  fields: z.strictObject({ after: z.optional(cursor) }),

  async run(call, { after }) {
    const from = after === undefined ? undefined : readListCursor(after);
    if (after !== undefined && !from) {
      throw new Refusal('INVALID_REQUEST', '"after" is not valid. Reload the list.');
    }
    const [linked, archived, channels, inboxes] = await Promise.all([
      linkedThreads(call, from),
      archivedThreads(call),
      channelNames(call),
      inboxNames(call),
      learnAgents(call),
    ]);
    const live = linked.threads.map(summarize);
    // Threads in the trash come last: with the page that ends the list.
    const trash = linked.cursor ? [] : without(archived.threads, live);
    const threads = [...live, ...trash].slice(0, THREADS_PER_LIST).sort(byActivity);
    rememberLinks(call, threads);
    const assignees = threads.flatMap(({ assignedTo }) => assignedTo ?? []);
    const incomplete = [...linked.incomplete, archived.incomplete].filter(Boolean).join(' ');
    return {
      threads,
      names: { actors: await actorNames(call, assignees), channels, inboxes },
      after: linked.cursor && writeListCursor(linked.cursor),
      incomplete: incomplete || undefined,
    };
  },
};

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

function rememberLinks(call: Call, threads: ThreadSummary[]): void {
  const { objectTypeId, objectId } = call.record;
  for (const { id, contactId } of threads) {
    if (objectTypeId !== CONTACT || contactId === objectId) rememberLink(call, id);
  }
}
