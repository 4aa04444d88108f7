import type { Names, ThreadSummary } from '../contract/thread.ts';
import type { Portal } from '../context/hubspotContext.ts';

/**
 * Where HubSpot itself shows the thread: in the help desk when it lives there and has a ticket, else
 * in the inbox. HubSpot documents neither address; both are those its own pages have.
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
