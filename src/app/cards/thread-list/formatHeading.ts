import type { ThreadSummary } from '../contract/thread.ts';
import type { Failure } from '../api/result.ts';
import { explainFailure } from '../errors/explainFailure.ts';
import type { Language } from '../i18n/language.ts';
import { capitalized } from '../text/capitalized.ts';
import { countThreads } from './threads/threadCounts.ts';
import type { LoadedThreadList } from './threads/useThreadList.ts';
import { formatWait } from './rows/formatWait.ts';
import type { WaitOfThread } from './threads/sortThreads.ts';
import { hasMessageTimes, isOpen } from './threads/waiting.ts';
import { LONG_LIST } from './filters/listFilters.ts';

/** "7 waiting, longest 1 d 2 h" */
export function formatHeading(
  threads: ThreadSummary[],
  waitOf: WaitOfThread,
  now: number,
  language: Language,
): string {
  const { list } = language.strings;
  const open = threads.filter(isOpen);
  if (open.length === 0) return list.noneOpen;
  const [longest, ...others] = open
    .map(waitOf)
    .filter((wait) => wait !== undefined)
    .sort((a, b) => a.since - b.since);
  if (longest) {
    return list.longestWait(
      list.waitingCount(others.length + 1),
      formatWait(longest, now, language, true),
    );
  }
  const opened = list.open(open.length);
  return open.every(hasMessageTimes) ? `${opened} · ${list.nobodyWaits}` : opened;
}

/** "Of 1,000 loaded · updated 2 min ago" */
export function formatSubheading(
  { threads, requestedAt, after }: LoadedThreadList,
  now: number,
  { strings: { list }, format }: Language,
): string {
  const facts = [
    after !== undefined && list.ofLoaded(format.number(threads.length)),
    now - requestedAt < 60_000 ? list.updatedNow : list.updated(format.ago(requestedAt, now)),
  ];
  return capitalized(facts.filter(Boolean).join(' · '));
}

/** "9 open · 8 closed · 1 spam"; '' for a short list, which shows them all. */
export function formatCounts(
  threads: ThreadSummary[],
  { strings: { list } }: Pick<Language, 'strings'>,
): string {
  if (threads.length < LONG_LIST) return '';
  const { open, closed, spam, archived } = countThreads(threads);
  const facts = [
    open > 0 && list.open(open),
    closed > 0 && list.closedCount(closed),
    spam > 0 && list.spamCount(spam),
    archived > 0 && list.archivedCount(archived),
  ];
  return facts.filter(Boolean).join(' · ');
}

/** "Not updated since 14:02: HubSpot took too long"; without the reason where an alert names it. */
export function formatStale(
  { requestedAt }: LoadedThreadList,
  reason: Failure | undefined,
  now: number,
  language: Language,
): string {
  const { strings, format } = language;
  const since = strings.thread.notUpdatedSince(format.time(requestedAt));
  return reason ? strings.list.said(since, explainFailure(reason, language, now).title) : since;
}
