import * as v from 'valibot';
import { MAX_KNOWN_MESSAGES } from '../../../cards/contract/limits.ts';
import { isBlank } from '../../../cards/contract/text.ts';
import { MAX_SIGNATURE_LENGTH } from '../../../cards/contract/reply/signature.ts';
import { isMailAddress } from '../../../cards/contract/reply/mail-address.ts';
import type { Reason } from '../../../cards/contract/reason.ts';

/** Schemas of fields that several actions take. */

/** HubSpot's ids are opaque. One that begins with a dot could name another part of a path. */
const opaqueId = v.pipe(v.string(), v.regex(/^(?!\.)[^\p{Cc}\p{Cs}]{1,400}$/u));
export const threadId = opaqueId;
export const messageId = opaqueId;
export const fileId = opaqueId;

/** Ids of messages that the agent's card has. */
export const knownMessageIds = v.optional(
  v.pipe(v.array(messageId), v.maxLength(MAX_KNOWN_MESSAGES)),
);

export const attemptId = v.pipe(v.string(), v.regex(/^\w[\w.:-]{0,199}$/));

export const cursor = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000));

/** HubSpot documents no limit. This one stops an accidental paste from reaching a customer. */
const MAX_TEXT_LENGTH = 100_000;

/** The error message of a check is a reason from the contract. */
export const because = (reason: Reason): Reason => reason;

export const messageText = v.pipe(
  v.string(),
  v.maxLength(MAX_TEXT_LENGTH, because('TEXT_TOO_LONG')),
  v.check((text) => !isBlank(text), because('NO_TEXT')),
);

/** The signature below a reply by e-mail. */
export const signature = v.optional(
  v.pipe(
    v.string(),
    v.maxLength(MAX_SIGNATURE_LENGTH),
    v.check((text) => !isBlank(text)),
  ),
);

export const mailAddress = v.pipe(v.string(), v.check(isMailAddress, because('BAD_RECIPIENT')));

export const recipientField = v.picklist(['TO', 'CC', 'BCC']);
export const recordId = opaqueId;

/** The fields of a `StageMove`. */
export const stageMove = { ticketId: recordId, stageId: recordId, expectedStage: recordId };
