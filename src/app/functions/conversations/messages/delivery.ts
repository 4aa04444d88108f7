import type { Delivery } from '../../../cards/contract/message.ts';
import type { WireMessage } from '../hubspot/messages.ts';
import { shorten } from '../hubspot/wire/shorten.ts';
import { readableValues } from './readable-values.ts';

const MAX_REASON_LENGTH = 500;

/** Whether a message was delivered; undefined while HubSpot does not say. */
export function deliveryOf({ status }: WireMessage): Delivery | undefined {
  switch (status?.statusType) {
    case 'FAILED':
      return { state: 'failed', reason: failureReason(status) };
    case 'SENT':
      return { state: 'sent' };
    case 'READ':
      return { state: 'read' };
    case 'RECEIVED':
      return { state: 'received' };
    default: {
      // A type that HubSpot adds later, with a reason why the message did not arrive.
      const reason = status && failureReason(status);
      return reason ? { state: 'failed', reason } : undefined;
    }
  }
}

/** HubSpot's sentence with its values, or else everything that it says. */
function failureReason({
  failureDetails,
  content,
}: NonNullable<WireMessage['status']>): string | undefined {
  const { errorMessageTokens: tokens, errorMessage, message } = failureDetails ?? {};
  const values = new Map<string, unknown>(Object.entries(tokens ?? {}));
  const sentence = (errorMessage || message)?.replace(
    /\{+\s*(\w+)\s*\}+/g,
    (placeholder, name: string) => readableValues(values.get(name)).join(', ') || placeholder,
  );
  return shorten(sentence || readableValues(content).join(', '), MAX_REASON_LENGTH) || undefined;
}
