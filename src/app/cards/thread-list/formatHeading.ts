import type { ThreadSummary } from '../contract/thread.ts';
import type { Failure } from '../api/result.ts';
import { explain } from '../errors/explainFailure.ts';
import type { Language } from '../i18n/language.ts';
import { count } from './threads/threadCounts.ts';
import type { Listed } from './threads/useThreadList.ts';
import { isOpen, tellsWhoWrote, waitingSince } from './threads/waiting.ts';

/** "3 open · longest wait 2 h 14 min" */
export function headingWords(
  threads: ThreadSummary[],
  now: number,
  { words, format }: Language,
): string {
  const open = threads.filter(isOpen);
  if (open.length === 0) return words.list.noneOpen;
  const waits = open.map(waitingSince).filter((since) => since !== undefined);
  const opened = words.list.open(open.length);
  if (waits.length > 0) {
    return `${opened} · ${words.list.longestWait(format.duration(now - Math.min(...waits), true))}`;
  }
  return open.every(tellsWhoWrote) ? `${opened} · ${words.list.nobodyWaits}` : opened;
}

/** "of 1,000 loaded · updated 2 min ago · 8 closed · 1 spam", what matters most first: a narrow card cuts off the end. */
export function underHeadingWords(
  { threads, askedAt, after }: Listed,
  now: number,
  { words: { list }, format }: Language,
): string {
  const { closed, spam, archived } = count(threads);
  return [
    after !== undefined && list.ofLoaded(format.number(threads.length)),
    list.updated(format.ago(askedAt, now)),
    closed > 0 && list.closedCount(closed),
    spam > 0 && list.spamCount(spam),
    archived > 0 && list.archivedCount(archived),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "Not updated since 14:02: HubSpot took too long" */
export function staleWords(
  { askedAt }: Listed,
  trouble: Failure,
  now: number,
  language: Language,
): string {
  const { words, format } = language;
  const since = words.thread.notUpdatedSince(format.time(askedAt));
  if (trouble.code === 'NO_ANSWER') return since;
  return words.list.said(since, explain(trouble, language, now).title);
}
