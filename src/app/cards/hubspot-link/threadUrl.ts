import type { Names, ThreadSummary } from '../contract/thread.ts';
import type { Portal } from '../context/hubspotContext.ts';

/**
 * The URL of a thread in HubSpot: in the help desk if its inbox is one and it has a ticket, else in the
 * inbox. HubSpot documents neither URL; both are taken from its own pages.
 */
export function threadUrl(
  { id, ticketId, inboxId }: ThreadSummary,
  { inboxes }: Names,
  portal: Portal,
): { url: string; helpDesk: boolean } {
  const inbox = inboxId === undefined ? undefined : inboxes[inboxId];
  if (inbox?.type === 'HELP_DESK' && ticketId !== undefined) {
    const ticket = encodeURIComponent(ticketId);
    return {
      url: `${portal.baseUrl}/help-desk/${portal.id}/view/search/ticket/${ticket}/`,
      helpDesk: true,
    };
  }
  const thread = encodeURIComponent(id);
  return { url: `${portal.baseUrl}/live-messages/${portal.id}/inbox/${thread}`, helpDesk: false };
}
