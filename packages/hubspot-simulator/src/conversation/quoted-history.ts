import type { Message } from '../entities/message.ts';
import type { WireMessage } from '../shapes/message.ts';
import type { Store } from '../store/store.ts';
import { channels } from './channels.ts';

/**
 * A reply by e-mail carries what it answers. HubSpot shows the reply alone, marks it truncated even when it
 * was sent a moment ago, and keeps the whole as original content.
 */
export function quotedHistory(
  store: Store,
  wire: WireMessage,
): { wire: WireMessage; original?: Message['original'] } {
  if (wire.type !== 'MESSAGE' || wire.channelId !== channels.EMAIL) return { wire };
  const answered = store
    .messagesOf(wire.conversationsThreadId)
    .map((message) => message.wire)
    .findLast((earlier) => earlier.type === 'MESSAGE' && earlier.channelId === channels.EMAIL);
  if (answered?.type !== 'MESSAGE') return { wire };
  const quoted = answered.text.replaceAll(/^/gm, '> ');
  return {
    wire: {
      ...wire,
      inReplyToId: answered.id,
      truncationStatus: 'TRUNCATED_TO_MOST_RECENT_REPLY',
    },
    original: { text: `${wire.text}\n\nOn ${answered.createdAt} they wrote:\n${quoted}` },
  };
}
