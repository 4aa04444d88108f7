import * as v from 'valibot';
import type { HubSpot } from './client.ts';
import { address, flag, id, label, optionalId, text } from './wire/lenient-schemas.ts';
import { allRows, getPage, readPage } from './pages.ts';

const wireChannelAccount = v.object({
  id,
  channelId: id,
  inboxId: optionalId,
  name: label,
  active: v.fallback(v.boolean(), true),
  authorized: v.fallback(v.boolean(), true),
  archived: flag,
  deliveryIdentifier: v.fallback(v.optional(v.object({ type: text, value: address })), undefined),
});
export type WireChannelAccount = v.InferOutput<typeof wireChannelAccount>;

export function listChannelAccounts(hubspot: HubSpot): Promise<WireChannelAccount[]> {
  const path = hubspot.paths.channelAccounts;
  return allRows(10, async (after) =>
    readPage(wireChannelAccount, await getPage(hubspot, path, { query: { limit: 100, after } })),
  );
}
