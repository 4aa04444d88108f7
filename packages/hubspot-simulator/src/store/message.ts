import type { WireMessage } from '../shapes/conversations/message.ts';

/** A stored message. */
export interface Message {
  readonly id: string;
  readonly threadId: string;
  /** Order of arrival, for messages of the same millisecond. */
  readonly sequence: number;
  readonly wire: WireMessage;
  /** Full content, if HubSpot truncated it. */
  readonly original?: { readonly text: string; readonly richText?: string };
}
