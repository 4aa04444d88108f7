import type { Actors } from '../../contract/people.ts';
import type { Names, ThreadList, ThreadSummary } from '../../contract/thread.ts';
import type { News } from '../../api/threadUpdates.ts';

/** Changes the thread that the news is about where it stands, so that nothing jumps under the agent's hand. */
export function withNews(list: ThreadList, news: News): ThreadList {
  return {
    ...list,
    threads: list.threads.map((thread) =>
      thread.id === news.threadId ? afterNews(thread, news) : thread,
    ),
    names: {
      ...list.names,
      actors: { ...list.names.actors, ...actorsIn(news) },
    },
  };
}

function actorsIn(news: News): Actors | undefined {
  if (news.kind === 'read') return news.conversation.names.actors;
  return news.kind === 'changed' ? news.actors : undefined;
}

function afterNews(thread: ThreadSummary, news: News): ThreadSummary {
  if (news.kind === 'read') return withLaterTimes(thread, news.conversation.thread);
  if (news.kind === 'changed') return news.thread;
  if (news.kind === 'seen' || news.message.kind === 'comment') return thread;
  return { ...thread, latestMessageAt: news.message.at, latestSentAt: news.message.at };
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
export function renewed(shown: ThreadList, fresh: ThreadList): ThreadList {
  const known = new Map(shown.threads.map((thread) => [thread.id, thread]));
  const threads = fresh.threads.map((thread) => {
    const before = known.get(thread.id);
    known.delete(thread.id);
    return before ? withLaterTimes(before, thread) : thread;
  });
  return {
    ...shown,
    threads: [...threads, ...known.values()],
    names: together(shown.names, fresh.names),
    incomplete: fresh.incomplete,
    whyIncomplete: fresh.whyIncomplete,
  };
}

function together(names: Names, more: Names): Names {
  return {
    actors: { ...names.actors, ...more.actors },
    channels: { ...names.channels, ...more.channels },
    inboxes: { ...names.inboxes, ...more.inboxes },
  };
}

/** Adds the rest of a long list; a thread that both parts name is as the newer part says. */
export function withRest(list: ThreadList, rest: ThreadList): ThreadList {
  const fresh = new Set(rest.threads.map(({ id }) => id));
  return {
    ...rest,
    threads: [...list.threads.filter(({ id }) => !fresh.has(id)), ...rest.threads],
    names: together(list.names, rest.names),
    // Said even where it is absent: the cursor that led here must not stay.
    after: rest.after,
    incomplete: rest.incomplete ?? list.incomplete,
    whyIncomplete: rest.whyIncomplete ?? list.whyIncomplete,
  };
}
