import { z } from 'zod';

export const AccountDetails = z.strictObject({
  portalId: z.int(),
  accountType: z.string(),
  timeZone: z.string(),
  companyCurrency: z.string(),
  additionalCurrencies: z.array(z.string()),
  utcOffset: z.string(),
  utcOffsetMilliseconds: z.int(),
  uiDomain: z.string(),
  dataHostingLocation: z.string(),
});

export type Account = z.infer<typeof AccountDetails>;
