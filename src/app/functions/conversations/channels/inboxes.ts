import type { Inbox } from '../../../cards/contract/thread.ts';
import { listInboxes } from '../hubspot/inboxes.ts';
import { bestEffort } from '../request/best-effort.ts';
import type { AnyCall } from '../request/call.ts';

/** Inbox id → name and type. Empty when HubSpot does not list them in time. */
export async function inboxNames(call: AnyCall): Promise<Record<string, Inbox>> {
  const load = () => listInboxes(call.hubspot);
  const inboxes = await bestEffort(call, call.cache.inboxes.getOrLoad('all', load));
  return Object.fromEntries(
    (inboxes ?? []).flatMap(({ id, name, type }) =>
      name ? [[id, { name, type: type === 'HELP_DESK' ? type : 'INBOX' }] as const] : [],
    ),
  );
}
