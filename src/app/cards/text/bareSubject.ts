import { oneLine } from '../contract/text.ts';

/** What clients put before the subject of an answer or of a forwarded message, in the card's languages. */
const PREFIX =
  /^(?:\s*(?:re|aw|antw|wg|fwd?|tr|rv|res|enc|réf?|rép|返信|転送)\s*(?:\[\d+\])?\s*[:：])+/i;

/** A subject without "Re:" and the like, in one line. */
export function bareSubject(subject: string): string {
  return oneLine(subject.replace(PREFIX, ''));
}
