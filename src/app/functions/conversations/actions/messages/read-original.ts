import * as v from 'valibot';
import type { Actions } from '../../../../cards/contract/actions.ts';
import { isBlank } from '../../../../cards/contract/text.ts';
import { preferAccessError, readableThread } from '../../access/thread-access.ts';
import { getMessage, getOriginalContent } from '../../hubspot/messages.ts';
import type { MessageContent } from '../../hubspot/messages.ts';
import { Forbidden, NotFound, PathMissing, Rejected } from '../../hubspot/transport/api-errors.ts';
import { beginningOf } from '../../hubspot/wire/shorten.ts';
import { shownText } from '../../messages/shown-text.ts';
import type { Action, Call } from '../../request/call.ts';
import { messageId, threadId } from '../../request/fields.ts';
import { jsonBytes } from '../../request/response-size.ts';

const MAX_PART_BYTES = 800_000;

/** Reads the whole text of a message or comment that was cut, in parts if it is long. */
export const readOriginal: Action<
  Actions['readOriginal']['fields'],
  Actions['readOriginal']['data']
> = {
  fields: v.strictObject({
    threadId,
    messageId,
    from: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),

  async run(call, { threadId, messageId, from = 0 }) {
    const accessCheck = readableThread(call, threadId);
    const read = readContent(call, threadId, messageId);
    const [content] = await Promise.all([preferAccessError(accessCheck, read), accessCheck]);
    const { text, quotedFrom } = shownText(content, { maxLength: Infinity });
    const part = partOf(text, from);
    const end = from + part.length;
    return { text: part, quotedFrom, ...(end < text.length && { next: end }) };
  },
};

function partOf(text: string, from: number): string {
  let part = beginningOf(text.slice(from), MAX_PART_BYTES);
  for (;;) {
    const bytes = jsonBytes(part);
    if (bytes <= MAX_PART_BYTES) return part;
    part = beginningOf(part, Math.floor((part.length * MAX_PART_BYTES) / bytes) - 1);
  }
}

/** HubSpot describes original content for messages only: the text of anything else is read from itself. */
async function readContent(
  { hubspot }: Call,
  threadId: string,
  messageId: string,
): Promise<MessageContent> {
  try {
    const content = await getOriginalContent(hubspot, threadId, messageId);
    if (!isBlank(`${content.text ?? ''}${content.richText ?? ''}`)) return content;
  } catch (error) {
    if (error instanceof Forbidden || !REFUSALS.some((kind) => error instanceof kind)) throw error;
    return getMessage(hubspot, threadId, messageId).catch(() => {
      throw error;
    });
  }
  return getMessage(hubspot, threadId, messageId);
}

const REFUSALS = [NotFound, PathMissing, Rejected] as const;
