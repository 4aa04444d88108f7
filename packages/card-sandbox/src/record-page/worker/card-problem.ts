import type { CardProblem } from '../../protocol/card-protocol.ts';

/** Describes what a card threw, or why it rejected a promise. Cards throw any value, such as the response of a call. */
export function cardProblem(reason: unknown, componentStack?: string): CardProblem {
  return reason instanceof Error
    ? { message: String(reason), stack: componentStack ?? reason.stack }
    : { message: textOf(reason) || 'An error without a message' };
}

function textOf(reason: unknown): string {
  if (reason === undefined || reason === null) return '';
  if (typeof reason === 'string') return reason;
  if (typeof reason === 'symbol') return reason.toString();
  if (typeof reason === 'object' && 'message' in reason && typeof reason.message === 'string') {
    return reason.message;
  }
  try {
    return JSON.stringify(reason);
  } catch {
    return Object.prototype.toString.call(reason);
  }
}
