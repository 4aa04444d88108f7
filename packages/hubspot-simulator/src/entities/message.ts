import type { WireMessage } from '../shapes/message.ts';

/** A message as the store keeps it. */
export interface Message {
  readonly id: string;
  readonly threadId: string;
  /** Order of arrival: decides between messages of the same millisecond. */
  readonly sequence: number;
  readonly wire: WireMessage;
  /** What HubSpot cut away, where it cut. */
  readonly original?: { readonly text: string; readonly richText?: string };
}
