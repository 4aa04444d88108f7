import { mergeNames } from '../../people/mergeNames.ts';
import type { Actors } from '../../contract/people.ts';
import type { ThreadList, ThreadSummary } from '../../contract/thread.ts';
import type { ThreadUpdate } from '../../api/threadUpdates.ts';

/** Applies an update to its thread and keeps the thread's position in the list. */
export function applyUpdate(list: ThreadList, update: ThreadUpdate): ThreadList {
  return {
    ...list,
    threads: list.threads.map((thread) =>
      thread.id === update.threadId ? updateThread(thread, update) : thread,
    ),
    names: {
      ...list.names,
      actors: { ...list.names.actors, ...actorsIn(update) },
    },
  };
}

function actorsIn(update: ThreadUpdate): Actors | undefined {
  if (update.kind === 'read') return update.conversation.names.actors;
  return update.kind === 'changed' ? update.actors : undefined;
}

function updateThread(thread: ThreadSummary, update: ThreadUpdate): ThreadSummary {
  if (update.kind === 'read') return withLaterTimes(thread, update.conversation.thread);
  if (update.kind === 'changed') return update.thread;
  if (update.kind === 'seen' || update.message.kind === 'comment') return thread;
  return { ...thread, latestMessageAt: update.message.at, latestSentAt: update.message.at };
}

/** HubSpot can list a reply late, so keep times that are newer than the fetched ones. */
function withLaterTimes(shown: ThreadSummary, fresh: ThreadSummary): ThreadSummary {
  return {
    ...fresh,
    latestMessageAt: later(shown.latestMessageAt, fresh.latestMessageAt),
    latestReceivedAt: later(shown.latestReceivedAt, fresh.latestReceivedAt),
    latestSentAt: later(shown.latestSentAt, fresh.latestSentAt),
  };
}

function later(shown: string | undefined, fresh: string | undefined): string | undefined {
  return Date.parse(shown ?? '') > Date.parse(fresh ?? '') ? shown : (fresh ?? shown);
}

/**
 * Merges the result of a poll into the list. Threads missing from the result stay: HubSpot may not have
 * listed everything, and the agent may have one of them open.
 */
export function mergeRefreshed(shown: ThreadList, fresh: ThreadList): ThreadList {
  const known = new Map(shown.threads.map((thread) => [thread.id, thread]));
  const threads = fresh.threads.map((thread) => {
    const before = known.get(thread.id);
    known.delete(thread.id);
    return before ? withLaterTimes(before, thread) : thread;
  });
  return {
    ...shown,
    threads: [...threads, ...known.values()],
    names: mergeNames(shown.names, fresh.names),
    incomplete: fresh.incomplete,
  };
}

/** Appends the next page of a long list. A thread in both is taken from the page. */
export function appendPage(list: ThreadList, rest: ThreadList): ThreadList {
  const fresh = new Set(rest.threads.map(({ id }) => id));
  return {
    ...rest,
    threads: [...list.threads.filter(({ id }) => !fresh.has(id)), ...rest.threads],
    names: mergeNames(list.names, rest.names),
    // Assign even if undefined, to clear the cursor that led to this page.
    after: rest.after,
    incomplete: rest.incomplete ?? list.incomplete,
  };
}
