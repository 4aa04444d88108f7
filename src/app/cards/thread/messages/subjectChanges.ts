import type { Message } from '../../contract/message.ts';
import { bareSubject } from '../../text/bareSubject.ts';

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
  return bareSubject(subject).toLowerCase();
}
