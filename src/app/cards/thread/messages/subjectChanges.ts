import type { Message } from '../../contract/message.ts';

/** What clients put before the subject of an answer or of a forwarded message, in the card's languages. */
const PREFIX = /^(?:\s*(?:re|aw|wg|fwd?|tr|rv|res|enc|réf|返信|転送)\s*(?:\[\d+\])?\s*[:：])+/i;

/**
 * The subjects that differ from the one before, by message id.
 *
 * @param messages Newest first. The oldest of them has nothing to compare with.
 */
export function subjectChanges(messages: Message[]): Map<string, string> {
  const changes = new Map<string, string>();
  let before: string | undefined;
  for (const message of messages.toReversed()) {
    const subject = message.kind === 'message' ? message.subject?.trim() : undefined;
    if (!subject) continue;
    if (before !== undefined && bare(subject) !== bare(before)) changes.set(message.id, subject);
    before = subject;
  }
  return changes;
}

function bare(subject: string): string {
  return subject.replace(PREFIX, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
