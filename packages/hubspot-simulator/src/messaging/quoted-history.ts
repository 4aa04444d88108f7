import type { Message } from '../store/message.ts';
import type { WireMessage } from '../shapes/conversations/message.ts';
import type { Store } from '../store/store.ts';
import { channels } from './channels.ts';

/**
 * Adds quoted history to an e-mail reply. HubSpot hides the history, marks even just-sent
 * messages as truncated, and keeps the full text as original content.
 */
export function quotedHistory(
  store: Store,
  wire: WireMessage,
): { wire: WireMessage; original?: Message['original'] } {
  if (wire.type !== 'MESSAGE' || wire.channelId !== channels.EMAIL) return { wire };
  const quotedMessage = store
    .messagesOf(wire.conversationsThreadId)
    .map((message) => message.wire)
    .findLast((earlier) => earlier.type === 'MESSAGE' && earlier.channelId === channels.EMAIL);
  if (quotedMessage?.type !== 'MESSAGE') return { wire };
  const quoted = quotedMessage.text.replaceAll(/^/gm, '> ');
  return {
    wire: {
      ...wire,
      inReplyToId: quotedMessage.id,
      truncationStatus: 'TRUNCATED_TO_MOST_RECENT_REPLY',
    },
    original: { text: `${wire.text}\n\nOn ${quotedMessage.createdAt} they wrote:\n${quoted}` },
  };
}
