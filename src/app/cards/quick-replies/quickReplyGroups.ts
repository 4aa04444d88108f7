import type { QuickReply } from '../contract/reply/quick-replies.ts';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { containsWords } from '../text/containsWords.ts';

/** Quick replies in one language; without `language`, those for customers of every language. */
interface QuickReplyGroup {
  language?: string;
  replies: QuickReply[];
}

/** The quick replies for the thread's inbox. A reply for an inbox is offered while the name of the thread's is unknown. */
export function offeredOn(
  { inboxId }: ThreadSummary,
  { inboxes }: Names,
  replies: QuickReply[],
): QuickReply[] {
  const name = inboxId === undefined ? undefined : inboxes[inboxId]?.name.toLowerCase();
  return replies.filter(({ inbox }) => {
    if (inbox === undefined || inbox === inboxId) return true;
    return inboxId !== undefined && (name === undefined || name === inbox.trim().toLowerCase());
  });
}

/** The quick replies whose title or text contains every word. */
export function findQuickReplies(replies: QuickReply[], search: string): QuickReply[] {
  return replies.filter(({ title, text }) => containsWords(`${title}\n${text}`, search));
}

/**
 * Groups quick replies by language and keeps their order.
 *
 * @param preferred languages that come first; a region does not matter. Then come replies for every language.
 */
export function groupByLanguage(
  replies: QuickReply[],
  preferred: (string | undefined)[],
): QuickReplyGroup[] {
  const groups = new Map<string | undefined, QuickReply[]>();
  for (const reply of replies) {
    const language = reply.language?.toLowerCase();
    groups.set(language, [...(groups.get(language) ?? []), reply]);
  }
  const first = preferred.flatMap((language) => (language ? [baseOf(language)] : []));
  const rankOf = (language: string | undefined) => {
    if (language === undefined) return first.length;
    const rank = first.indexOf(baseOf(language));
    return rank < 0 ? first.length + 1 : rank;
  };
  return [...groups]
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .map(([language, replies]) => ({ ...(language && { language }), replies }));
}

/** `pt` for `pt-BR` and `pt_br`. */
function baseOf(language: string): string {
  return language.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
