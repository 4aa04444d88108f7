import { useCallback, useEffect, useRef, useState } from 'react';
import { PREVIEWS_PER_CALL } from '../../contract/limits.ts';
import type { Actors } from '../../contract/people.ts';
import type { ThreadPreview } from '../../contract/preview.ts';
import type { ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { threadUpdates } from '../../api/threadUpdates.ts';
import { isKnown } from '../../people/personName.ts';
import { previewUpdate } from './previewUpdate.ts';

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
  requestPreviews: (threads: ThreadSummary[], named: Actors) => void;
  /** Lets what was asked for in vain be asked for again. */
  forgetFailed: () => void;
} {
  const { call, platform, me } = useCard();
  const [previews, setPreviews] = useState<Previews>(new Map());
  const [actors, setActors] = useState<Actors>({});
  /** The latest message each preview was asked for, by thread id. */
  const requestedVersions = useRef(new Map<string, string>());
  /** Who was asked for, by actor id. */
  const requestedAssignees = useRef(new Set<string>());
  const failedIds = useRef(new Set<string>());

  const load = useCallback(
    async (threads: ThreadSummary[], withAssignees?: true) => {
      for (const thread of threads) {
        requestedVersions.current.set(thread.id, version(thread));
        if (withAssignees && thread.assignedTo) requestedAssignees.current.add(thread.assignedTo);
      }
      const threadIds = threads.map(({ id }) => id);
      const answer = await call('previewThreads', { threadIds, withAssignees });
      const found = answer.ok ? answer.data.previews : [];
      const named = answer.ok && answer.data.actors;
      if (named) setActors((known) => ({ ...known, ...named }));
      const current = threads.filter(
        (thread) => requestedVersions.current.get(thread.id) === version(thread),
      );
      for (const { id } of current) {
        if (!found.some(({ threadId }) => threadId === id)) failedIds.current.add(id);
      }
      setPreviews((shown) => settle(shown, current, found));
    },
    [call],
  );

  const requestPreviews = useCallback(
    (threads: ThreadSummary[], named: Actors) => {
      const lacksAssigneeName = ({ assignedTo }: ThreadSummary) =>
        assignedTo !== undefined &&
        !isKnown(assignedTo, named, me) &&
        !requestedAssignees.current.has(assignedTo);
      const wanted = threads.filter(
        (thread) =>
          requestedVersions.current.get(thread.id) !== version(thread) || lacksAssigneeName(thread),
      );
      for (let start = 0; start < wanted.length; start += PREVIEWS_PER_CALL) {
        const some = wanted.slice(start, start + PREVIEWS_PER_CALL);
        void load(some, some.some(lacksAssigneeName) || undefined);
      }
    },
    [load, me],
  );

  useEffect(
    () =>
      threadUpdates(platform).subscribe((update) => {
        const preview = previewUpdate(update, me);
        if (!preview) return;
        if (preview.latestMessageAt !== undefined) {
          requestedVersions.current.set(update.threadId, preview.latestMessageAt);
        }
        setPreviews((shown) =>
          new Map(shown).set(update.threadId, newer(shown.get(update.threadId), preview.preview)),
        );
      }),
    [platform, me],
  );

  const forgetFailed = useCallback(() => {
    if (failedIds.current.size > 0) requestedAssignees.current.clear();
    for (const id of failedIds.current) requestedVersions.current.delete(id);
    failedIds.current.clear();
  }, []);

  return { previews, actors, requestPreviews, forgetFailed };
}

function version(thread: ThreadSummary): string {
  return thread.latestMessageAt ?? '';
}

/** A preview that could not be renewed stays as it was. */
function settle(
  shown: Previews,
  requestedVersions: ThreadSummary[],
  found: ThreadPreview[],
): Previews {
  const next = new Map(shown);
  for (const { id } of requestedVersions) {
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
