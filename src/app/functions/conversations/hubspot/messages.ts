import * as v from 'valibot';
import type { HubSpot, ReadOptions } from './client.ts';
import { Unavailable } from './transport/api-errors.ts';
import {
  anything,
  assignee,
  constant,
  id,
  isObject,
  itemsOf,
  label,
  optionalConstant,
  optionalId,
  optionalNumber,
  readRows,
  rows,
  shortText,
  text,
  time,
  url,
} from './wire/lenient-schemas.ts';
import { getPage, readPage } from './pages.ts';
import type { Page } from './pages.ts';

/** HubSpot documents no limit. Other clients use this one. */
export const MAX_MESSAGES_PER_PAGE = 100;

const deliveryIdentifier = v.fallback(
  v.optional(v.object({ type: v.string(), value: v.pipe(v.string(), v.maxLength(1_000)) })),
  undefined,
);

/** An object, or the actor's id alone. */
const participant = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' ? { actorId: value } : value)),
  v.object({
    actorId: optionalId,
    name: label,
    deliveryIdentifier,
    recipientField: text,
  }),
);

const wireAttachment = v.object({
  /** As HubSpot sent it. */
  content: v.optional(v.unknown()),
  type: optionalConstant,
  fileId: optionalId,
  fileUsageType: text,
  name: label,
  size: optionalNumber,
  url,
  address: text,
  latitude: optionalNumber,
  longitude: optionalNumber,
  quickReplies: rows(v.object({ label: text, value: text })),
  contactProfile: v.fallback(
    v.optional(
      v.object({
        name: v.fallback(
          v.optional(
            v.object({
              prefix: text,
              firstName: text,
              middleName: text,
              lastName: text,
              suffix: text,
            }),
          ),
          undefined,
        ),
        org: v.fallback(
          v.optional(v.object({ company: text, department: text, title: text })),
          undefined,
        ),
        emails: rows(v.object({ email: text })),
        phones: rows(v.object({ phone: text })),
        urls: rows(v.object({ url: text })),
        addresses: rows(
          v.object({ street: text, city: text, state: text, zip: text, country: text }),
        ),
      }),
    ),
    undefined,
  ),
});

/** An attachment of an unknown form stays one, with everything in it as `content`. */
const wireAttachments = v.pipe(
  anything,
  v.transform((items: unknown) =>
    readRows(
      wireAttachment,
      itemsOf(items).map((content) =>
        typeof content === 'object' ? { ...content, content } : { content },
      ),
    ),
  ),
);

/** Where a message was written, as an object or as its label alone. */
const client = v.fallback(
  v.optional(
    v.pipe(
      v.unknown(),
      v.transform((value) => (typeof value === 'string' ? { clientType: value } : value)),
      v.object({ clientType: optionalConstant }),
    ),
  ),
  undefined,
);

const failureDetails = v.fallback(
  v.optional(
    v.object({
      errorMessage: shortText(500),
      message: shortText(500),
      errorMessageTokens: v.optional(v.unknown()),
    }),
  ),
  undefined,
);

/** Whether a message was delivered: HubSpot describes an object around the type. `content` is everything else in it. */
const status = v.fallback(
  v.optional(
    v.pipe(
      v.unknown(),
      v.transform((value) => {
        const { statusType, ...content } = isObject(value) ? value : { statusType: value };
        return { ...content, statusType, content };
      }),
      v.object({ statusType: optionalConstant, failureDetails, content: v.unknown() }),
    ),
  ),
  undefined,
);

const known = {
  id,
  type: v.fallback(constant, 'UNKNOWN'),
  createdAt: time,
  createdBy: optionalId,
  client,
  senders: rows(participant),
  recipients: rows(participant),
  text,
  richText: text,
  subject: shortText(900),
  attachments: wireAttachments,
  direction: optionalConstant,
  channelId: optionalId,
  channelAccountId: optionalId,
  truncationStatus: text,
  status,
  assignedFrom: assignee,
  assignedTo: assignee,
  newStatus: optionalConstant,
  fromInboxId: optionalId,
  toInboxId: optionalId,
};

/**
 * Messages and events of all types. `type` determines which fields to expect, and may be unknown: then the text may be in
 * `others`, the fields that HubSpot does not describe.
 */
export const wireMessage = v.pipe(
  v.custom<Record<string, unknown>>(isObject),
  v.transform((message) => {
    const others = Object.entries(message).filter(([name]) => !(name in known));
    return { ...message, others: Object.fromEntries(others) };
  }),
  v.object({ ...known, others: v.optional(v.unknown()) }),
);

export type WireMessage = v.InferOutput<typeof wireMessage>;
export type WireParticipant = v.InferOutput<typeof participant>;
export type WireAttachment = v.InferOutput<typeof wireAttachment>;
export type DeliveryIdentifier = NonNullable<v.InferOutput<typeof deliveryIdentifier>>;

export interface OutgoingRecipient {
  actorId?: string;
  name?: string;
  recipientField?: 'TO' | 'CC' | 'BCC';
  deliveryIdentifiers: DeliveryIdentifier[];
}

interface OutgoingText {
  text: string;
  richText: string;
  attachments: { type: 'FILE'; fileId: string }[];
}

/** https://developers.hubspot.com/docs/api-reference/conversations-conversations-v3/guide#send-messages-to-a-thread */
export type OutgoingMessage =
  | (OutgoingText & { type: 'COMMENT' })
  | (OutgoingText & {
      type: 'MESSAGE';
      senderActorId: string;
      channelId: string;
      channelAccountId: string;
      recipients: OutgoingRecipient[];
      subject?: string;
    });

export interface MessagesPage {
  limit: number;
  after?: string | undefined;
  /** True for an archived thread. */
  archived?: boolean | undefined;
}

/** One page of a thread's messages and events, newest first. */
export async function listMessages(
  hubspot: HubSpot,
  threadId: string,
  page: MessagesPage,
  options: Pick<ReadOptions, 'timeoutMs' | 'retry'> = {},
): Promise<Page<WireMessage>> {
  const query = { ...page, sort: '-createdAt' };
  const path = hubspot.paths.messages(threadId);
  const { rows: messages, ...rest } = readPage(
    wireMessage,
    await getPage(hubspot, path, { ...options, query }),
  );
  return { ...rest, rows: messages.sort((a, b) => timeOf(b) - timeOf(a)) };
}

const wireContent = v.object({ text, richText: text });
export type MessageContent = v.InferOutput<typeof wireContent>;

/** Reads the whole text of a message that HubSpot cut. */
export async function getOriginalContent(
  hubspot: HubSpot,
  threadId: string,
  messageId: string,
): Promise<MessageContent> {
  const body = await hubspot.get(hubspot.paths.originalContent(threadId, messageId));
  const content = v.safeParse(wireContent, body);
  if (!content.success) throw new Unavailable();
  return content.output;
}

/** Reads one message, comment or event. */
export async function getMessage(
  hubspot: HubSpot,
  threadId: string,
  messageId: string,
): Promise<WireMessage> {
  return readMessage(await hubspot.get(hubspot.paths.message(threadId, messageId)));
}

/** Posts once. The API has no idempotency key, so an attempt must not call this twice. */
export async function postMessage(
  hubspot: HubSpot,
  threadId: string,
  message: OutgoingMessage,
  reserveMs: number,
): Promise<WireMessage> {
  const path = hubspot.paths.messages(threadId);
  return readMessage(await hubspot.write('POST', path, { body: message, reserveMs }));
}

function readMessage(body: unknown): WireMessage {
  const message = v.safeParse(wireMessage, body);
  if (!message.success) throw new Unavailable({}, true);
  return message.output;
}

function timeOf(message: WireMessage): number {
  return Date.parse(message.createdAt ?? '') || 0;
}
