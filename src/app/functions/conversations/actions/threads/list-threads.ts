import * as v from 'valibot';
import type { Actions } from '../../../../cards/contract/actions.ts';
import { kindOfActor } from '../../../../cards/contract/actor-kind.ts';
import { THREADS_PER_LIST } from '../../../../cards/contract/limits.ts';
import type { Reason } from '../../../../cards/contract/reason.ts';
import { CONTACT } from '../../../../cards/contract/record.ts';
import type { ThreadList, ThreadSummary } from '../../../../cards/contract/thread.ts';
import { rejectUnknownRecord } from '../../access/record-proof.ts';
import { rememberAccess } from '../../access/thread-access.ts';
import { channelNames } from '../../channels/channels.ts';
import { inboxNames } from '../../channels/inboxes.ts';
import { actorNames, knownActors } from '../../people/actors.ts';
import { preloadAgents } from '../../people/agents.ts';
import { loadAvailability } from '../../people/availability.ts';
import { ActionError } from '../../request/action-error.ts';
import type { Action, Call } from '../../request/call.ts';
import { cursor } from '../../request/fields.ts';
import type { ArchivedThreads } from '../../request/instance-cache.ts';
import { firstThatFit, namesThatFit } from '../../request/response-size.ts';
import { archivedThreads } from '../../threads/archived-threads.ts';
import { linkedThreads } from '../../threads/linked-threads.ts';
import { readListCursor, writeListCursor } from '../../threads/list-cursor.ts';
import type { ThreadSource } from '../../threads/thread-source.ts';
import { threadsOfContacts, threadsOfRecord } from '../../threads/thread-source.ts';
import { summarize } from '../../threads/thread-summary.ts';

/** A thousand threads take half of this. */
const MAX_THREADS_BYTES = 550_000;

type Fields = Actions['listThreads']['fields'];

/** Lists the threads of the record, newest activity first. Most records take one round trip. */
export const listThreads: Action<Fields, ThreadList> = {
  fields: v.strictObject({
    after: v.optional(cursor),
    of: v.optional(v.literal('contact')),
    poll: v.optional(v.literal(true)),
  }),

  async run(call, { after, of, poll }) {
    if (of && call.record.objectTypeId === CONTACT) {
      throw new ActionError('INVALID_REQUEST', { detail: 'invalid field: of' });
    }
    // The other threads of a ticket's contacts take many calls, and are not what the agent works on.
    if (poll || of) call.hubspot.setPriority('poll');
    const from = after === undefined ? undefined : readListCursor(after);
    const source = of ? threadsOfContacts(call) : Promise.resolve(threadsOfRecord(call));
    const [found, linked, archived, channels, inboxes] = await Promise.all([
      source,
      source.then((lists) => linkedThreads(call, lists, from)),
      poll ? NOT_LISTED : source.then((lists) => archivedOf(call, lists)),
      poll ? {} : channelNames(call),
      poll ? {} : inboxNames(call),
      poll ? undefined : preloadAgents(call),
      rejectUnknownRecord(call),
    ]);
    const live = linked.threads.map(summarize);
    // Archived threads come at the end, with the last page of the list.
    const rest = linked.cursor ? [] : without(archived.threads, live);
    const all = [...live, ...rest].filter(found.includes);
    const sorted = all.slice(0, THREADS_PER_LIST).sort(byActivity);
    const threads = firstThatFit(sorted, MAX_THREADS_BYTES);
    for (const { id, assignedTo, ticketId } of threads.filter(found.provesAccess)) {
      rememberAccess(call, { id, assignedTo, ticketId });
    }
    const assignees = threads.flatMap(({ assignedTo }) => assignedTo ?? []);
    if (poll && assignees.some((id) => kindOfActor(id) === 'agent')) await loadAvailability(call);
    // The list does not wait for the name of an assignee who is not an agent: it comes with the previews.
    const actors = await (poll ? actorNames : knownActors)(call, assignees);
    const areListsMissing = found.isIncomplete();
    const areThreadsMissing = linked.isIncomplete || threads.length < sorted.length;
    const missing: [Reason, boolean][] = [
      ['CONTACTS_MISSING', of !== undefined && areListsMissing],
      ['CONTACT_DELETED', of !== undefined && linked.missingLists > 0],
      ['THREADS_MISSING', areThreadsMissing || (!of && areListsMissing)],
      ['ARCHIVED_MISSING', archived.isIncomplete || all.length > sorted.length],
    ];
    const incomplete = missing.flatMap(([reason, isMissing]) => (isMissing ? [reason] : []));
    return {
      threads,
      names: namesThatFit({ actors, channels, inboxes }),
      after: linked.cursor && writeListCursor(linked.cursor),
      incomplete: incomplete.length > 0 ? incomplete : undefined,
    };
  },
};

/** Archived threads of the record and of records that were merged into it. */
async function archivedOf(
  call: Call,
  { lists, mergedLists }: ThreadSource,
): Promise<ArchivedThreads> {
  const [own, merged] = await Promise.all([
    archivedThreads(call, lists),
    mergedLists.then((others) => (others.length > 0 ? archivedThreads(call, others) : NOT_LISTED)),
  ]);
  return {
    threads: [...own.threads, ...without(merged.threads, own.threads)],
    isIncomplete: own.isIncomplete || merged.isIncomplete,
  };
}

/** A poll does not list archived threads: the card already has them. */
const NOT_LISTED: ArchivedThreads = { threads: [], isIncomplete: false };

function without(threads: ThreadSummary[], others: ThreadSummary[]): ThreadSummary[] {
  const ids = new Set(others.map(({ id }) => id));
  return threads.filter(({ id }) => !ids.has(id));
}

function byActivity(a: ThreadSummary, b: ThreadSummary): number {
  return latestActivity(b) - latestActivity(a);
}

function latestActivity({ latestMessageAt, createdAt }: ThreadSummary): number {
  return Date.parse(latestMessageAt ?? createdAt ?? '') || 0;
}
