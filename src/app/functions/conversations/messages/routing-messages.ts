import type { WireMessage } from '../hubspot/messages.ts';

/** True for a message between customer and team whose delivery has not failed. */
export function isSentOrReceived({ type, status }: WireMessage): boolean {
  return type === 'MESSAGE' && status?.statusType !== 'FAILED';
}

/** The messages that determine how a reply travels. Failed ones count only if there are no others. */
export function routingMessages(messages: WireMessage[]): WireMessage[] {
  const delivered = messages.filter(isSentOrReceived);
  return delivered.length > 0 ? delivered : messages.filter(({ type }) => type === 'MESSAGE');
}
