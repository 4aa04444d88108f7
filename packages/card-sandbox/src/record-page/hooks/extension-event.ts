import type { SyntheticEvent } from 'react';

/** The kit's `ExtensionEvent` as it crosses to a worker: a plain value, because no real event can. */
export interface PlainEvent {
  type: string;
  bubbles: boolean;
  timeStamp: number;
  id: string;
}

export function extensionEvent({ type, bubbles, timeStamp }: SyntheticEvent): PlainEvent {
  return { type, bubbles, timeStamp, id: '' };
}
