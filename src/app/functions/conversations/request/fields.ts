import * as z from 'zod/mini';
import { MAX_KNOWN_MESSAGES } from '../../../cards/contract/limits.ts';
import { isBlank } from '../../../cards/contract/text.ts';
import { MAX_SIGNATURE_LENGTH } from '../../../cards/contract/reply/signature.ts';
import { isMailAddress } from '../../../cards/contract/reply/mail-address.ts';
import type { Reason } from '../../../cards/contract/reason.ts';

/** Schemas of fields that several actions take. */

/** HubSpot's ids are opaque. One that begins with a dot could name another part of a path. */
const opaqueId = z.string().check(z.regex(/^(?!\.)[^\p{Cc}\p{Cs}]{1,400}$/u));
export const threadId = opaqueId;
export const messageId = opaqueId;
export const fileId = opaqueId;

/** Ids of messages that the agent's card has. */
export const knownMessageIds = z.optional(
  z.array(messageId).check(z.maxLength(MAX_KNOWN_MESSAGES)),
);

export const attemptId = z.string().check(z.regex(/^\w[\w.:-]{0,199}$/));

export const cursor = z.string().check(z.minLength(1), z.maxLength(4_000));

/** HubSpot documents no limit. This one stops an accidental paste from reaching a customer. */
const MAX_TEXT_LENGTH = 100_000;

/** The error message of a check is a reason from the contract. */
export const because = (reason: Reason): Reason => reason;

export const messageText = z.string().check(
  z.maxLength(MAX_TEXT_LENGTH, because('TEXT_TOO_LONG')),
  z.refine((text) => !isBlank(text), because('NO_TEXT')),
);

/** The signature below a reply by e-mail. */
export const signature = z.optional(
  z.string().check(
    z.maxLength(MAX_SIGNATURE_LENGTH),
    z.refine((text) => !isBlank(text)),
  ),
);

export const mailAddress = z.string().check(z.refine(isMailAddress, because('BAD_RECIPIENT')));

export const recipientField = z.enum(['TO', 'CC', 'BCC']);
export const recordId = opaqueId;

/** The fields of a `StageMove`. */
export const stageMove = { ticketId: recordId, stageId: recordId, expectedStage: recordId };
