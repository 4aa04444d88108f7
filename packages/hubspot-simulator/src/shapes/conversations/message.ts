import { z } from 'zod';
import { PublicAttachment } from './attachment.ts';
import { PublicDeliveryIdentifier } from './delivery-identifier.ts';
import { forwardPage } from '../paging.ts';
import { DateTime, Id, ThreadStatus } from '../primitives.ts';

const PublicSender = z.strictObject({
  actorId: Id.optional(),
  name: z.string().optional(),
  senderField: z.string().optional(),
  deliveryIdentifier: PublicDeliveryIdentifier.optional(),
});

const PublicRecipient = z.strictObject({
  actorId: Id.optional(),
  name: z.string().optional(),
  recipientField: z.string().optional(),
  deliveryIdentifier: PublicDeliveryIdentifier,
});

const PublicClient = z.strictObject({
  clientType: z.enum(['HUBSPOT', 'INTEGRATION', 'SYSTEM', 'UNKNOWN']),
  integrationAppId: z.int32().optional(),
});

const PublicMessageStatus = z.strictObject({
  statusType: z.enum(['FAILED', 'READ', 'RECEIVED', 'SENT']),
  failureDetails: z
    .strictObject({
      errorMessage: z.string().optional(),
      errorMessageTokens: z.record(z.string(), z.string()),
    })
    .optional(),
});

const common = {
  id: Id,
  conversationsThreadId: Id,
  createdAt: DateTime,
  updatedAt: DateTime.optional(),
  createdBy: Id,
  client: PublicClient,
  senders: z.array(PublicSender),
  recipients: z.array(PublicRecipient),
  archived: z.boolean(),
};

const PublicConversationsMessage = z.strictObject({
  ...common,
  type: z.literal('MESSAGE'),
  text: z.string(),
  richText: z.string().optional(),
  subject: z.string().optional(),
  attachments: z.array(PublicAttachment),
  direction: z.enum(['INCOMING', 'OUTGOING']),
  channelId: Id,
  channelAccountId: Id,
  truncationStatus: z.enum(['NOT_TRUNCATED', 'TRUNCATED', 'TRUNCATED_TO_MOST_RECENT_REPLY']),
  inReplyToId: Id.optional(),
  status: PublicMessageStatus.optional(),
});

const PublicComment = z.strictObject({
  ...common,
  type: z.literal('COMMENT'),
  text: z.string(),
  richText: z.string(),
  attachments: z.array(PublicAttachment),
});

const PublicWelcomeMessage = z.strictObject({
  ...common,
  type: z.literal('WELCOME_MESSAGE'),
  text: z.string(),
  richText: z.string().optional(),
  channelId: Id,
  channelAccountId: Id,
});

const PublicAssignmentMessage = z.strictObject({
  ...common,
  type: z.literal('ASSIGNMENT'),
  assignedFrom: Id.optional(),
  assignedTo: Id.optional(),
});

const PublicThreadStatusChange = z.strictObject({
  ...common,
  type: z.literal('THREAD_STATUS_CHANGE'),
  newStatus: ThreadStatus,
});

const PublicThreadInboxChange = z.strictObject({
  ...common,
  type: z.literal('THREAD_INBOX_CHANGE'),
  fromInboxId: Id,
  toInboxId: Id,
});

export const PublicMessage = z.discriminatedUnion('type', [
  PublicConversationsMessage,
  PublicComment,
  PublicWelcomeMessage,
  PublicAssignmentMessage,
  PublicThreadStatusChange,
  PublicThreadInboxChange,
]);

export const MessagePage = forwardPage(PublicMessage);

export const PublicMessageContent = z.strictObject({
  text: z.string().optional(),
  richText: z.string().optional(),
});

export type WireMessage = z.infer<typeof PublicMessage>;
export type ConversationsMessage = z.infer<typeof PublicConversationsMessage>;
export type MessageStatus = z.infer<typeof PublicMessageStatus>;
export type Sender = z.infer<typeof PublicSender>;
export type Recipient = z.infer<typeof PublicRecipient>;
export type Client = z.infer<typeof PublicClient>;
