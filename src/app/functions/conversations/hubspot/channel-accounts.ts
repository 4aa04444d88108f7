import * as z from 'zod/mini';
import type { HubSpot } from './client.ts';
import { address, flag, id, label, optionalId, text } from './transport/lenient-schemas.ts';
import { allRows, getPage, readPage } from './pages.ts';

const wireChannelAccount = z.object({
  id,
  channelId: id,
  inboxId: optionalId,
  name: label,
  active: z.catch(z.boolean(), true),
  authorized: z.catch(z.boolean(), true),
  archived: flag,
  deliveryIdentifier: z.catch(z.optional(z.object({ type: text, value: address })), undefined),
});
export type WireChannelAccount = z.infer<typeof wireChannelAccount>;

export function listChannelAccounts(hubspot: HubSpot): Promise<WireChannelAccount[]> {
  const path = hubspot.paths.channelAccounts;
  return allRows(10, async (after) =>
    readPage(wireChannelAccount, await getPage(hubspot, path, { query: { limit: 100, after } })),
  );
}
