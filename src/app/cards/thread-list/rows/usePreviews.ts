import { useCallback, useEffect, useRef, useState } from 'react';
import { PREVIEWS_PER_CALL } from '../../contract/limits.ts';
import type { Actors } from '../../contract/people.ts';
import type { ThreadPreview } from '../../contract/preview/preview.ts';
import type { ThreadSummary } from '../../contract/thread.ts';
import { isTicket, type RecordReference } from '../../contract/record.ts';
import { ticketStages } from '../../ticket/ticketStages.ts';
import { useCard } from '../../context/card.ts';
import { threadUpdates } from '../../api/threadUpdates.ts';
import { isKnown } from '../../people/personName.ts';
import { versionOf, type LoadedPreview } from '../threads/waiting.ts';
import { previewUpdate } from './previewUpdate.ts';

/** Previews by thread id; a missing one is loading. */
export type Previews = ReadonlyMap<string, LoadedPreview | 'failed'>;

interface State {
  previews: Previews;
  /** `latestMessageAt` of the thread at its latest request that has finished, by thread id. */
  finishedVersions: ReadonlyMap<string, string>;
}

/**
 * Loads subjects and snippets, ten threads per call. A preview is loaded again only after its thread got
 * a newer message that the card has not received another way.
 */
export function usePreviews(): {
  previews: Previews;
  /** Whether the preview of a thread as it is now was loaded, or could not be. */
  isFinished: (thread: ThreadSummary) => boolean;
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
  const [{ previews, finishedVersions }, setPreviews] = useState<State>({
    previews: new Map(),
    finishedVersions: new Map(),
  });
  const [actors, setActors] = useState<Actors>({});
  /** `latestMessageAt` of the thread at its latest preview request, by thread id. */
  const requestedVersions = useRef(new Map<string, string>());
  /** Actor ids of assignees whose names were requested. */
  const requestedAssignees = useRef(new Set<string>());
  const failedIds = useRef(new Set<string>());

  const load = useCallback(
    async (threads: ThreadSummary[], withAssignees?: true) => {
      for (const thread of threads) {
        requestedVersions.current.set(thread.id, versionOf(thread));
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
        (thread) => requestedVersions.current.get(thread.id) === versionOf(thread),
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
          requestedVersions.current.get(thread.id) !== versionOf(thread) ||
          lacksAssigneeName(thread),
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
        const { threadId } = update;
        setPreviews((shown) => {
          const before = shown.previews.get(threadId);
          const version = change.latestMessageAt ?? versionOfPreview(before);
          return {
            previews: new Map(shown.previews).set(
              threadId,
              newer(before, { ...change.preview, version }),
            ),
            finishedVersions: new Map(shown.finishedVersions).set(threadId, version),
          };
        });
      }),
    [platform, me],
  );

  const forgetFailed = useCallback(() => {
    if (failedIds.current.size > 0) requestedAssignees.current.clear();
    for (const id of failedIds.current) requestedVersions.current.delete(id);
    failedIds.current.clear();
  }, []);

  const isFinished = useCallback(
    (thread: ThreadSummary) => finishedVersions.get(thread.id) === versionOf(thread),
    [finishedVersions],
  );
  return { previews, isFinished, actors, requestPreviews, forgetFailed };
}

/** The tickets whose stage the page does not show; undefined without any. */
function otherTickets(threads: ThreadSummary[], record: RecordReference) {
  const ids = new Set(threads.flatMap(({ ticketId }) => ticketId ?? []));
  const others = [...ids].filter((id) => !isTicket(record, id));
  return others.length > 0 ? others : undefined;
}

function versionOfPreview(preview: LoadedPreview | 'failed' | undefined): string {
  return preview === undefined || preview === 'failed' ? '' : preview.version;
}

/** Keeps the old preview of a thread whose new one could not be loaded. */
function mergePreviews(shown: State, requested: ThreadSummary[], found: ThreadPreview[]): State {
  const previews = new Map(shown.previews);
  const finishedVersions = new Map(shown.finishedVersions);
  for (const thread of requested) {
    const preview = found.find(({ threadId }) => threadId === thread.id);
    const before = previews.get(thread.id);
    const version = versionOf(thread);
    previews.set(
      thread.id,
      preview ? newer(before, { ...preview, version }) : (before ?? 'failed'),
    );
    finishedVersions.set(thread.id, version);
  }
  return { previews, finishedVersions };
}

/**
 * Returns the newer preview: the card may know a reply that HubSpot does not list yet. Keeps what the
 * row is called, so that an answer does not rename the row.
 */
function newer(shown: LoadedPreview | 'failed' | undefined, fresh: LoadedPreview): LoadedPreview {
  if (shown === undefined || shown === 'failed') return fresh;
  const isOlder = Date.parse(fresh.latest?.at ?? '') < Date.parse(shown.latest?.at ?? '');
  if (isOlder) return shown;
  const { subject = fresh.subject, words = fresh.words } = shown;
  const { customer = shown.customer, wait = shown.wait } = fresh;
  return { ...fresh, subject, customer, words, wait };
}
