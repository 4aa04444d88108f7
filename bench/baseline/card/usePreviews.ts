import { useEffect, useRef, useState } from 'react';
import type { Preview, Thread } from '../conversation.ts';
import { callFunction, reasonOf } from './callFunction.ts';

/** A thread's preview, or why it could not be had; neither while it is on its way. */
export interface Previewed {
  preview?: Preview;
  error?: string;
}

/** Previews of these threads, call after call; asked for again only when a thread has a new message. */
export function usePreviews(threads: Thread[]): Record<string, Previewed> {
  const [previews, setPreviews] = useState<Record<string, Previewed>>({});
  const asked = useRef(new Map<string, string>());

  useEffect(() => {
    let current = true;
    const load = async () => {
      for (const { id, latestMessageTimestamp = '' } of threads) {
        if (!current) return;
        if (asked.current.get(id) === latestMessageTimestamp) continue;
        asked.current.set(id, latestMessageTimestamp);
        const previewed = await previewOf(id);
        setPreviews((shown) => ({ ...shown, [id]: previewed }));
      }
    };
    void load();
    return () => {
      current = false;
    };
  }, [threads]);

  return previews;
}

async function previewOf(threadId: string): Promise<Previewed> {
  try {
    return { preview: await callFunction<Preview>({ action: 'previewThread', threadId }) };
  } catch (failure) {
    return { error: reasonOf(failure) };
  }
}
