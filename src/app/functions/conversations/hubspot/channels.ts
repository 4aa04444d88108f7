import * as z from 'zod/mini';
import type { HubSpot } from './client.ts';
import { id, text } from './transport/lenient-schemas.ts';
import { allRows, readPage } from './pages.ts';

const wireChannel = z.object({ id, name: text });
export type WireChannel = z.infer<typeof wireChannel>;

/** https://developers.hubspot.com/docs/api-reference/conversations-conversations-v3/guide: these ids are the same in every account. */
export const CHANNEL = {
  LIVE_CHAT: '1000',
  MESSENGER: '1001',
  EMAIL: '1002',
  FORMS: '1003',
  CUSTOMER_PORTAL: '1004',
  WHATSAPP: '1007',
  CALLING: '1008',
  SMS: '1009',
  INSTAGRAM: '1010',
} as const;

export function listChannels(hubspot: HubSpot): Promise<WireChannel[]> {
  return allRows(10, async (after) =>
    readPage(
      wireChannel,
      await hubspot.get(hubspot.paths.channels, { query: { limit: 100, after } }),
    ),
  );
}
