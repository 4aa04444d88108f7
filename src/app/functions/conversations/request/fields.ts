import * as z from 'zod/mini';
import { isBlank } from '../../../cards/contract/blank.ts';
import { ACTOR_ID } from '../../../cards/contract/actor-kind.ts';

/** Schemas of fields that several actions take. */
export const threadId = z.string().check(z.regex(/^[\w-]{1,100}$/));

/** Message ids are opaque: 32 hexadecimal digits and UUIDs both occur. */
export const messageId = z.string().check(z.regex(/^(?!\.\.?$)\S{1,500}$/));

export const actorId = z.string().check(z.regex(ACTOR_ID));

export const attemptId = z.string().check(z.minLength(1), z.maxLength(200));

export const cursor = z.string().check(z.minLength(1), z.maxLength(4_000));

/** HubSpot documents no limit; this keeps a slip of the clipboard from reaching a customer. */
const MAX_TEXT_LENGTH = 100_000;

export const messageText = z.string().check(
  z.maxLength(MAX_TEXT_LENGTH, 'This is too long to send. Shorten it or attach it as a file.'),
  z.refine((text) => !isBlank(text), 'Write something before you send it.'),
);
