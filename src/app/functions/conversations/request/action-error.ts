import type { ConversationsError, ErrorCode } from '../../../cards/contract/envelope.ts';

type Details = Pick<ConversationsError, 'reason' | 'hubspotMessage' | 'correlationId'> & {
  /** For the log: what an admin or engineer needs to know. It contains no text, name or id. */
  detail?: string;
};

/** An expected error: the function refuses the request, or adds a reason to HubSpot's refusal. */
export class ActionError extends Error {
  readonly error: ConversationsError;
  readonly detail: string | undefined;

  constructor(code: ErrorCode, { detail, ...details }: Details = {}) {
    super(code);
    this.name = 'ActionError';
    this.error = { code, ...details };
    this.detail = detail;
  }
}
