import type { MessageEndpoint } from '@remote-ui/rpc';
import type { FloodReport } from './protocol.ts';

/** More than any card has under way; a page that is so far behind would not come back. */
const LIMIT = 5_000;

/** What the first place of a message says: https://github.com/Shopify/remote-dom/tree/remote-ui/packages/rpc */
const ASKS: unknown[] = [0, 5];
const ANSWERS: unknown[] = [1, 6];

/**
 * Counts the messages that the page has not taken in yet, and falls silent for good when they are too many: a card
 * that sends without end would stop the whole page.
 */
export function guardFlood(messenger: MessageEndpoint): MessageEndpoint {
  let underWay = 0;
  let silent = false;
  messenger.addEventListener('message', ({ data }) => {
    if (kindIn(data, ANSWERS)) underWay -= 1;
  });
  return {
    postMessage: (message, transferables) => {
      if (silent) return;
      if (kindIn(message, ASKS)) underWay += 1;
      if (underWay > LIMIT) {
        silent = true;
        messenger.postMessage({ flood: LIMIT } satisfies FloodReport);
        return;
      }
      messenger.postMessage(message, transferables);
    },
    addEventListener: (...listener) => messenger.addEventListener(...listener),
    removeEventListener: (...listener) => messenger.removeEventListener(...listener),
  };
}

function kindIn(message: unknown, kinds: unknown[]): boolean {
  return Array.isArray(message) && kinds.includes(message[0]);
}
