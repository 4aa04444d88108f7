import { useCallback, useEffect, useRef, useState } from 'react';
import { PREVIEWS_PER_CALL } from '../../contract/limits.ts';
import type { Actors } from '../../contract/people.ts';
import type { ThreadPreview } from '../../contract/preview.ts';
import type { ThreadSummary } from '../../contract/thread.ts';
import { isTicket, type RecordReference } from '../../contract/record.ts';
import { ticketStages } from '../../ticket/ticketStages.ts';
import { useCard } from '../../context/card.ts';
import { threadUpdates } from '../../api/threadUpdates.ts';
import { isKnown } from '../../people/personName.ts';
import { previewUpdate } from './previewUpdate.ts';

/** Previews by thread id; a missing one is loading. */
export type Previews = ReadonlyMap<string, ThreadPreview | 'failed'>;

/**
 * Loads subjects and snippets, ten threads per call. A preview is loaded again only after its thread got
 * a newer message that the card has not received another way.
 */
export function usePreviews(): {
  previews: Previews;
  /** Assignees whose names the list lacks. */
  actors: Actors;
  /**
   * Loads the previews that are missing or outdated.
   *
   * @param named actors whose names are known; other assignees are loaded too.
   */
  requestPreviews: (threads: ThreadSummary[], named: Actors) => void;
  /** Allows failed previews to be requested again. */
  forgetFailed: () => void;
} {
  const { call, platform, me, record } = useCard();
  const [previews, setPreviews] = useState<Previews>(new Map());
  const [actors, setActors] = useState<Actors>({});
  /** `latestMessageAt` of the thread at its latest preview request, by thread id. */
  const requestedVersions = useRef(new Map<string, string>());
  /** Actor ids of assignees whose names were requested. */
  const requestedAssignees = useRef(new Set<string>());
  const failedIds = useRef(new Set<string>());

  const load = useCallback(
    async (threads: ThreadSummary[], withAssignees?: true) => {
      for (const thread of threads) {
        requestedVersions.current.set(thread.id, version(thread));
        if (withAssignees && thread.assignedTo) requestedAssignees.current.add(thread.assignedTo);
      }
      const threadIds = threads.map(({ id }) => id);
      const ticketIds = otherTickets(threads, record);
      const result = await call('previewThreads', { threadIds, withAssignees, ticketIds });
      const tickets = (result.ok && result.data.tickets) || [];
      tickets.forEach(ticketStages(platform).read);
      const found = result.ok ? result.data.previews : [];
      const named = result.ok && result.data.actors;
      if (named) setActors((known) => ({ ...known, ...named }));
      const current = threads.filter(
        (thread) => requestedVersions.current.get(thread.id) === version(thread),
      );
      for (const { id } of current) {
        if (!found.some(({ threadId }) => threadId === id)) failedIds.current.add(id);
      }
      setPreviews((shown) => mergePreviews(shown, current, found));
    },
    [call, platform, record],
  );

  const requestPreviews = useCallback(
    (threads: ThreadSummary[], named: Actors) => {
      const lacksAssigneeName = ({ assignedTo }: ThreadSummary) =>
        assignedTo !== undefined &&
        !isKnown(assignedTo, named, me) &&
        !requestedAssignees.current.has(assignedTo);
      const needed = threads.filter(
        (thread) =>
          requestedVersions.current.get(thread.id) !== version(thread) || lacksAssigneeName(thread),
      );
      for (let start = 0; start < needed.length; start += PREVIEWS_PER_CALL) {
        const batch = needed.slice(start, start + PREVIEWS_PER_CALL);
        void load(batch, batch.some(lacksAssigneeName) || undefined);
      }
    },
    [load, me],
  );

  useEffect(
    () =>
      threadUpdates(platform).subscribe((update) => {
        const change = previewUpdate(update, me);
        if (!change) return;
        if (change.latestMessageAt !== undefined) {
          requestedVersions.current.set(update.threadId, change.latestMessageAt);
        }
        setPreviews((shown) =>
          new Map(shown).set(update.threadId, newer(shown.get(update.threadId), change.preview)),
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

/** The tickets whose stage the page does not show; undefined without any. */
function otherTickets(threads: ThreadSummary[], record: RecordReference) {
  const ids = new Set(threads.flatMap(({ ticketId }) => ticketId ?? []));
  const others = [...ids].filter((id) => !isTicket(record, id));
  return others.length > 0 ? others : undefined;
}

function version(thread: ThreadSummary): string {
  return thread.latestMessageAt ?? '';
}

/** Keeps the old preview of a thread whose new one could not be loaded. */
function mergePreviews(
  shown: Previews,
  requested: ThreadSummary[],
  found: ThreadPreview[],
): Previews {
  const next = new Map(shown);
  for (const { id } of requested) {
    const preview = found.find(({ threadId }) => threadId === id);
    const before = shown.get(id);
    next.set(id, preview ? newer(before, preview) : (before ?? 'failed'));
  }
  return next;
}

/**
 * Returns the newer preview: the card may know a reply that HubSpot does not list yet. Keeps the subject,
 * so that an answer does not rename the row.
 */
function newer(shown: ThreadPreview | 'failed' | undefined, fresh: ThreadPreview): ThreadPreview {
  if (shown === undefined || shown === 'failed') return fresh;
  const isOlder = Date.parse(fresh.latest?.at ?? '') < Date.parse(shown.latest?.at ?? '');
  if (isOlder) return shown;
  const { subject = fresh.subject } = shown;
  const { customer = shown.customer } = fresh;
  return { ...fresh, subject, customer };
}
