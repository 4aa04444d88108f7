import type { Actors } from '../../contract/people.ts';
import type { Names, ThreadList, ThreadSummary } from '../../contract/thread.ts';
import type { ThreadUpdate } from '../../api/threadUpdates.ts';

/** Changes the thread that the news is about where it stands, so that nothing jumps under the agent's hand. */
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

/** HubSpot may list a reply a moment after it took it; until then the card's own knowledge is newer. */
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
 * What a look for news found, on top of what is shown. A thread that it lacks stays: HubSpot may not
 * have listed everything, and the agent may have it open.
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
    whyIncomplete: fresh.whyIncomplete,
  };
}

function mergeNames(names: Names, more: Names): Names {
  return {
    actors: { ...names.actors, ...more.actors },
    channels: { ...names.channels, ...more.channels },
    inboxes: { ...names.inboxes, ...more.inboxes },
  };
}

/** Adds the rest of a long list; a thread that both parts name is as the newer part says. */
export function appendPage(list: ThreadList, rest: ThreadList): ThreadList {
  const fresh = new Set(rest.threads.map(({ id }) => id));
  return {
    ...rest,
    threads: [...list.threads.filter(({ id }) => !fresh.has(id)), ...rest.threads],
    names: mergeNames(list.names, rest.names),
    // Said even where it is absent: the cursor that led here must not stay.
    after: rest.after,
    incomplete: rest.incomplete ?? list.incomplete,
    whyIncomplete: rest.whyIncomplete ?? list.whyIncomplete,
  };
}
