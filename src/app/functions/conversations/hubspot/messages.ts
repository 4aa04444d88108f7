import * as z from 'zod/mini';
import type { HubSpot, ReadOptions } from './client.ts';
import { Unavailable } from './transport/api-errors.ts';
import {
  anything,
  assignee,
  constant,
  id,
  itemsOf,
  label,
  optionalId,
  optionalNumber,
  readRows,
  rows,
  shortText,
  text,
  time,
  url,
} from './transport/lenient-schemas.ts';
import { getPage, readPage } from './pages.ts';
import type { Page } from './pages.ts';

/** HubSpot documents no limit. Other clients use this one. */
export const MAX_MESSAGES_PER_PAGE = 100;

const deliveryIdentifier = z.catch(
  z.optional(z.object({ type: z.string(), value: z.string().check(z.maxLength(1_000)) })),
  undefined,
);

const participant = z.object({
  actorId: optionalId,
  name: label,
  deliveryIdentifier,
  recipientField: text,
});

const wireAttachment = z.object({
  /** As HubSpot sent it. */
  content: z.optional(z.unknown()),
  type: constant,
  fileId: optionalId,
  fileUsageType: text,
  name: label,
  url,
  text,
  address: text,
  latitude: optionalNumber,
  longitude: optionalNumber,
  quickReplies: rows(z.object({ label: text, value: text })),
  contactProfile: z.catch(
    z.optional(
      z.object({
        name: z.catch(
          z.optional(
            z.object({
              prefix: text,
              firstName: text,
              middleName: text,
              lastName: text,
              suffix: text,
            }),
          ),
          undefined,
        ),
        org: z.catch(
          z.optional(z.object({ company: text, department: text, title: text })),
          undefined,
        ),
        emails: rows(z.object({ email: text })),
        phones: rows(z.object({ phone: text })),
        urls: rows(z.object({ url: text })),
        addresses: rows(
          z.object({ street: text, city: text, state: text, zip: text, country: text }),
        ),
      }),
    ),
    undefined,
  ),
  socialMetadata: z.catch(
    z.optional(z.object({ mediaTitle: text, description: text, mediaUrl: text })),
    undefined,
  ),
});

/** An attachment of an unknown form stays one, with everything in it as `content`. */
const wireAttachments = z.pipe(
  anything,
  z.transform((items: unknown) =>
    readRows(
      wireAttachment,
      itemsOf(items).map((content) =>
        typeof content === 'object' ? { ...content, content } : { content },
      ),
    ),
  ),
);

/** Other fields in which a message of an unknown type may have its text. */
const OTHER_TEXTS = {
  body: text,
  content: text,
  summary: text,
  description: text,
  transcript: text,
};

/** What went wrong, as a text or an object. */
const failureDetails = z.catch(
  z.optional(
    z.union([
      z.string(),
      z.object({
        errorMessage: shortText(500),
        message: shortText(500),
        errorMessageTokens: z.optional(z.unknown()),
      }),
    ]),
  ),
  undefined,
);

/** Whether a message was delivered: HubSpot describes an object around the type. */
const status = z.catch(
  z.optional(
    z.pipe(
      z.transform((value: unknown) => (typeof value === 'string' ? { statusType: value } : value)),
      z.object({ statusType: constant, failureDetails }),
    ),
  ),
  undefined,
);

/** Messages and events of all types. `type` determines which fields to expect, and may be unknown. */
export const wireMessage = z.object({
  id,
  type: z.catch(z.pipe(constant, z.string()), 'UNKNOWN'),
  createdAt: time,
  createdBy: optionalId,
  client: z.catch(z.optional(z.object({ clientType: text })), undefined),
  senders: rows(participant),
  recipients: rows(participant),
  text,
  richText: text,
  subject: shortText(900),
  attachments: wireAttachments,
  ...OTHER_TEXTS,
  direction: constant,
  channelId: optionalId,
  channelAccountId: optionalId,
  truncationStatus: text,
  status,
  assignedFrom: assignee,
  assignedTo: assignee,
  newStatus: constant,
  fromInboxId: optionalId,
  toInboxId: optionalId,
});

export type WireMessage = z.infer<typeof wireMessage>;
export type WireParticipant = z.infer<typeof participant>;
export type WireAttachment = z.infer<typeof wireAttachment>;
export type DeliveryIdentifier = NonNullable<z.infer<typeof deliveryIdentifier>>;

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

const wireContent = z.object({ text, richText: text });
export type MessageContent = z.infer<typeof wireContent>;

/** Reads the whole text of a message that HubSpot cut. */
export async function getOriginalContent(
  hubspot: HubSpot,
  threadId: string,
  messageId: string,
): Promise<MessageContent> {
  const body = await hubspot.get(hubspot.paths.originalContent(threadId, messageId));
  const content = z.safeParse(wireContent, body);
  if (!content.success) throw new Unavailable();
  return content.data;
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
  const message = z.safeParse(wireMessage, body);
  if (!message.success) throw new Unavailable({}, true);
  return message.data;
}

function timeOf(message: WireMessage): number {
  return Date.parse(message.createdAt ?? '') || 0;
}
