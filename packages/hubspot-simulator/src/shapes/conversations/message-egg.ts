import { z } from 'zod';
import { AttachmentEgg } from './attachment.ts';
import { DeliveryIdentifierType } from './delivery-identifier.ts';
import { Id } from '../primitives.ts';

const DeliveryIdentifierEgg = z.object({ type: DeliveryIdentifierType, value: z.string().min(1) });

/** Live HubSpot accepts the singular `deliveryIdentifier` as well as the published list. */
const PublicRecipientEgg = z.object({
  actorId: Id.optional(),
  name: z.string().optional(),
  recipientField: z.string().optional(),
  deliveryIdentifier: DeliveryIdentifierEgg.optional(),
  deliveryIdentifiers: z.array(DeliveryIdentifierEgg).optional(),
});

/** `attachments` is published as required, but live HubSpot accepts messages without it. */
const attachments = z.array(AttachmentEgg).default([]);

const PublicConversationsMessageEgg = z.object({
  type: z.literal('MESSAGE'),
  text: z.string(),
  richText: z.string().optional(),
  subject: z.string().optional(),
  attachments,
  recipients: z.array(PublicRecipientEgg),
  senderActorId: Id,
  channelId: Id,
  channelAccountId: Id,
});

const PublicCommentEgg = z.object({
  type: z.literal('COMMENT'),
  text: z.string(),
  richText: z.string().optional(),
  attachments,
});

/** Body of a request that adds a message to a thread. */
export const PublicMessageEgg = z.discriminatedUnion('type', [
  PublicConversationsMessageEgg,
  PublicCommentEgg,
]);

export type MessageEgg = z.infer<typeof PublicConversationsMessageEgg>;
export type CommentEgg = z.infer<typeof PublicCommentEgg>;
export type RecipientEgg = z.infer<typeof PublicRecipientEgg>;
