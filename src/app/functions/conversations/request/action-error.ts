import type { ConversationsError, ErrorCode } from '../../../cards/contract/envelope.ts';

/** Ends an operation with an answer of our own: nothing went wrong with HubSpot. */
export class ActionError extends Error {
  readonly error: ConversationsError;

  /** @param message What happened and what the agent can do. */
  constructor(
    code: ErrorCode,
    message: string,
    more: Pick<ConversationsError, 'reason' | 'hubspotMessage' | 'correlationId'> = {},
  ) {
    super(message);
    this.name = 'Refusal';
    this.error = { code, message, ...more };
  }
}
