import type { MessageEndpoint } from '@remote-ui/rpc';
import type { FloodReport } from '../../protocol/card-protocol.ts';

/** More than any card has pending; a page that far behind would freeze. */
const MAX_PENDING = 5_000;

/** The first element of a message is its kind: https://github.com/Shopify/remote-dom/tree/remote-ui/packages/rpc */
const REQUESTS: unknown[] = [0, 5];
const RESPONSES: unknown[] = [1, 6];

/**
 * Counts the messages that the page has not handled yet, and stops sending for good when there are too many: a card
 * that sends messages in a loop would freeze the whole page.
 */
export function guardFlood(messenger: MessageEndpoint): MessageEndpoint {
  let pending = 0;
  let stopped = false;
  messenger.addEventListener('message', ({ data }) => {
    if (hasKind(data, RESPONSES)) pending -= 1;
  });
  return {
    postMessage: (message, transferables) => {
      if (stopped) return;
      if (hasKind(message, REQUESTS)) pending += 1;
      if (pending > MAX_PENDING) {
        stopped = true;
        messenger.postMessage({ flood: MAX_PENDING } satisfies FloodReport);
        return;
      }
      messenger.postMessage(message, transferables);
    },
    addEventListener: (...listener) => messenger.addEventListener(...listener),
    removeEventListener: (...listener) => messenger.removeEventListener(...listener),
  };
}

function hasKind(message: unknown, kinds: unknown[]): boolean {
  return Array.isArray(message) && kinds.includes(message[0]);
}
