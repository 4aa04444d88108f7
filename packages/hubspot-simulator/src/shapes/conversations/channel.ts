import { z } from 'zod';
import { PublicDeliveryIdentifier } from './delivery-identifier.ts';
import { pageWithTotal } from '../paging.ts';
import { DateTime, Id } from '../primitives.ts';

export const PublicChannel = z.strictObject({ id: Id, name: z.string() });

export const PublicChannelAccount = z.strictObject({
  id: Id,
  channelId: Id,
  inboxId: Id,
  name: z.string(),
  active: z.boolean(),
  authorized: z.boolean(),
  deliveryIdentifier: PublicDeliveryIdentifier.optional(),
  createdAt: DateTime,
  archived: z.boolean(),
  archivedAt: DateTime.optional(),
});

export const ChannelPage = pageWithTotal(PublicChannel);
export const ChannelAccountPage = pageWithTotal(PublicChannelAccount);

export type Channel = z.infer<typeof PublicChannel>;
export type ChannelAccount = z.infer<typeof PublicChannelAccount>;
