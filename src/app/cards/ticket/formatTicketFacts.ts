import type { Language } from '../i18n/language.ts';
import { capitalized } from '../text/capitalized.ts';
import type { TicketFacts } from './ticketFacts.ts';

/** @returns How long the reply is overdue, '' unless it is; and the rest in one line: "Reply due in 12 min · urgent". */
export function formatTicketFacts(
  { replyDueAt, snoozedUntil, priority }: TicketFacts,
  { seenBy, draftBy }: { seenBy: string[]; draftBy: string[] },
  now: number,
  { strings: { ticket: strings }, format }: Language,
): { overdue: string; line: string } {
  const left = replyDueAt === undefined ? undefined : replyDueAt - now;
  const isOverdue = left !== undefined && left <= 0;
  const facts = [
    left !== undefined && !isOverdue && strings.due(format.duration(left, true)),
    priority && strings.priorities[priority],
    draftBy.length > 0 && strings.draftBy(draftBy.join(', ')),
    seenBy.length > 0 && strings.seenBy(seenBy.join(', ')),
    snoozedUntil !== undefined &&
      snoozedUntil > now &&
      strings.snoozedUntil(format.dateTime(snoozedUntil)),
  ];
  return {
    overdue: isOverdue ? format.duration(-left, true) : '',
    line: capitalized(facts.filter(Boolean).join(' · ')),
  };
}
