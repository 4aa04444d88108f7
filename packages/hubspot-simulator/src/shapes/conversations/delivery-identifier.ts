import { z } from 'zod';

export const DeliveryIdentifierType = z.enum([
  'CHANNEL_SPECIFIC_OPAQUE_ID',
  'HS_EMAIL_ADDRESS',
  'HS_PHONE_NUMBER',
  'HS_SHORT_CODE',
]);

export const PublicDeliveryIdentifier = z.strictObject({
  type: DeliveryIdentifierType,
  value: z.string(),
});

export type DeliveryIdentifier = z.infer<typeof PublicDeliveryIdentifier>;
