import type { ThreadSummary } from '../contract/thread.ts';
import type { Failure } from '../api/result.ts';
import { explainFailure } from '../errors/explainFailure.ts';
import type { Language } from '../i18n/language.ts';
import { countThreads } from './threads/threadCounts.ts';
import type { LoadedThreadList } from './threads/useThreadList.ts';
import { isOpen, hasMessageTimes, waitingSince } from './threads/waiting.ts';

/** "3 open · longest wait 2 h 14 min" */
export function formatHeading(
  threads: ThreadSummary[],
  now: number,
  { strings, format }: Language,
): string {
  const open = threads.filter(isOpen);
  if (open.length === 0) return strings.list.noneOpen;
  const waits = open.map(waitingSince).filter((since) => since !== undefined);
  const opened = strings.list.open(open.length);
  if (waits.length > 0) {
    return `${opened} · ${strings.list.longestWait(format.duration(now - Math.min(...waits), true))}`;
  }
  return open.every(hasMessageTimes) ? `${opened} · ${strings.list.nobodyWaits}` : opened;
}

/** "of 1,000 loaded · updated 2 min ago · 8 closed · 1 spam"; a narrow card truncates the end, so the most important comes first. */
export function formatSubheading(
  { threads, requestedAt, after }: LoadedThreadList,
  now: number,
  { strings: { list }, format }: Language,
): string {
  const { closed, spam, archived } = countThreads(threads);
  return [
    after !== undefined && list.ofLoaded(format.number(threads.length)),
    list.updated(format.ago(requestedAt, now)),
    closed > 0 && list.closedCount(closed),
    spam > 0 && list.spamCount(spam),
    archived > 0 && list.archivedCount(archived),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "Not updated since 14:02: HubSpot took too long" */
export function formatStale(
  { requestedAt }: LoadedThreadList,
  refreshError: Failure,
  now: number,
  language: Language,
): string {
  const { strings, format } = language;
  const since = strings.thread.notUpdatedSince(format.time(requestedAt));
  if (refreshError.code === 'NO_RESPONSE') return since;
  return strings.list.said(since, explainFailure(refreshError, language, now).title);
}
