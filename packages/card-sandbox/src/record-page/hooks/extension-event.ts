import type { SyntheticEvent } from 'react';

/** The kit's `ExtensionEvent` as a plain value, because a DOM event cannot be sent to a worker. */
export interface PlainEvent {
  type: string;
  bubbles: boolean;
  timeStamp: number;
  id: string;
}

export function extensionEvent({ type, bubbles, timeStamp }: SyntheticEvent): PlainEvent {
  return { type, bubbles, timeStamp, id: '' };
}
