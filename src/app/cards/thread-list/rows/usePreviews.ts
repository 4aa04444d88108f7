import { useCallback, useEffect, useRef, useState } from 'react';
import { PREVIEWS_PER_CALL } from '../../contract/limits.ts';
import type { Actors } from '../../contract/people.ts';
import type { ThreadPreview } from '../../contract/preview.ts';
import type { ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { newsDesk } from '../../api/threadUpdates.ts';
import { isKnown } from '../../people/personName.ts';
import { learned } from './previewUpdate.ts';

/** By thread id; one that is missing is on its way. */
export type Previews = ReadonlyMap<string, ThreadPreview | 'failed'>;

/**
 * Subject and first words of threads, ten in a call. A thread is asked for again only
 * when it has a newer message than its preview shows and the card has not seen that message itself.
 */
export function usePreviews(): {
  previews: Previews;
  /** Assignees whom the list did not name. */
  actors: Actors;
  /** Asks for those of these threads that are not known yet, or have changed. @param named whom the card knows */
  want: (threads: ThreadSummary[], named: Actors) => void;
  /** Lets what was asked for in vain be asked for again. */
  forgetFailures: () => void;
} {
  const { call, platform, me } = useCard();
  const [previews, setPreviews] = useState<Previews>(new Map());
  const [actors, setActors] = useState<Actors>({});
  /** The latest message each preview was asked for, by thread id. */
  const asked = useRef(new Map<string, string>());
  /** Who was asked for, by actor id. */
  const met = useRef(new Set<string>());
  const inVain = useRef(new Set<string>());

  const ask = useCallback(
    async (threads: ThreadSummary[], withAssignees?: true) => {
      for (const thread of threads) {
        asked.current.set(thread.id, version(thread));
        if (withAssignees && thread.assignedTo) met.current.add(thread.assignedTo);
      }
      const threadIds = threads.map(({ id }) => id);
      const answer = await call('previewThreads', { threadIds, withAssignees });
      const found = answer.ok ? answer.data.previews : [];
      const named = answer.ok && answer.data.actors;
      if (named) setActors((known) => ({ ...known, ...named }));
      const current = threads.filter((thread) => asked.current.get(thread.id) === version(thread));
      for (const { id } of current) {
        if (!found.some(({ threadId }) => threadId === id)) inVain.current.add(id);
      }
      setPreviews((shown) => settle(shown, current, found));
    },
    [call],
  );

  const want = useCallback(
    (threads: ThreadSummary[], named: Actors) => {
      const isUnmet = ({ assignedTo }: ThreadSummary) =>
        assignedTo !== undefined && !isKnown(assignedTo, named, me) && !met.current.has(assignedTo);
      const wanted = threads.filter(
        (thread) => asked.current.get(thread.id) !== version(thread) || isUnmet(thread),
      );
      for (let start = 0; start < wanted.length; start += PREVIEWS_PER_CALL) {
        const some = wanted.slice(start, start + PREVIEWS_PER_CALL);
        void ask(some, some.some(isUnmet) || undefined);
      }
    },
    [ask, me],
  );

  useEffect(
    () =>
      newsDesk(platform).listen((news) => {
        const lesson = learned(news, me);
        if (!lesson) return;
        if (lesson.latestMessageAt !== undefined) {
          asked.current.set(news.threadId, lesson.latestMessageAt);
        }
        setPreviews((shown) =>
          new Map(shown).set(news.threadId, newer(shown.get(news.threadId), lesson.preview)),
        );
      }),
    [platform, me],
  );

  const forgetFailures = useCallback(() => {
    if (inVain.current.size > 0) met.current.clear();
    for (const id of inVain.current) asked.current.delete(id);
    inVain.current.clear();
  }, []);

  return { previews, actors, want, forgetFailures };
}

function version(thread: ThreadSummary): string {
  return thread.latestMessageAt ?? '';
}

/** A preview that could not be renewed stays as it was. */
function settle(shown: Previews, asked: ThreadSummary[], found: ThreadPreview[]): Previews {
  const next = new Map(shown);
  for (const { id } of asked) {
    const preview = found.find(({ threadId }) => threadId === id);
    const before = shown.get(id);
    next.set(id, preview ? newer(before, preview) : (before ?? 'failed'));
  }
  return next;
}

/**
 * What the card knows already counts when it is newer, as a reply is that HubSpot does not list yet.
 * The subject stays: a row must not change its name because somebody answered.
 */
function newer(shown: ThreadPreview | 'failed' | undefined, fresh: ThreadPreview): ThreadPreview {
  if (shown === undefined || shown === 'failed') return fresh;
  const isOlder = Date.parse(fresh.latest?.at ?? '') < Date.parse(shown.latest?.at ?? '');
  return isOlder ? shown : { ...fresh, subject: shown.subject ?? fresh.subject };
}
