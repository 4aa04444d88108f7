import type { CDPSession, Page } from 'playwright-core';
import { z } from 'zod';
import { keptBytes } from './kept-bytes.ts';

/** Megabytes in use after garbage collection. */
export interface Heaps {
  page: number;
  worker: number;
}

/** Measures the heaps of a record page. */
export interface HeapMeter {
  measure: () => Promise<Heaps>;
  /** Megabytes of the worker's heap that the card retains; takes about a second. */
  kept: () => Promise<number>;
}

/** A thread attached to Chromium's debugger. */
interface Debugged {
  send: (method: string) => Promise<unknown>;
  snapshot: () => Promise<string>;
}

const MEGABYTE = 1_000_000;
const Usage = z.object({ usedSize: z.number() });
const Reply = z.object({ id: z.number(), result: z.unknown() });
const Chunk = z.object({
  method: z.literal('HeapProfiler.addHeapSnapshotChunk'),
  params: z.object({ chunk: z.string() }),
});

/** Attaches to the heaps of a record page and its only worker. */
export async function heapsOf(page: Page): Promise<HeapMeter> {
  const session = await page.context().newCDPSession(page);
  const { send, snapshot } = await attachToWorker(session);
  return {
    measure: async () => ({
      page: await usedBy((method) => session.send(method as 'Runtime.getHeapUsage')),
      worker: await usedBy(send),
    }),
    kept: async () => keptBytes(await snapshot()) / MEGABYTE,
  };
}

async function usedBy(send: Debugged['send']): Promise<number> {
  await send('HeapProfiler.collectGarbage');
  return Usage.parse(await send('Runtime.getHeapUsage')).usedSize / MEGABYTE;
}

/** Chromium attaches to a worker through its page. */
async function attachToWorker(session: CDPSession): Promise<Debugged> {
  const replies = new Map<number, (result: unknown) => void>();
  let chunks: string[] = [];
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const reported: unknown = JSON.parse(message);
    const chunk = Chunk.safeParse(reported);
    if (chunk.success) chunks.push(chunk.data.params.chunk);
    const reply = Reply.safeParse(reported);
    if (reply.success) replies.get(reply.data.id)?.(reply.data.result);
  });
  const attached = new Promise<string>((resolve) => {
    session.on('Target.attachedToTarget', ({ sessionId }) => resolve(sessionId));
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const sessionId = await attached;
  let count = 0;
  const send = async (method: string) => {
    const id = ++count;
    const replied = new Promise((resolve) => replies.set(id, resolve));
    const message = JSON.stringify({ id, method });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return replied;
  };
  return {
    send,
    snapshot: async () => {
      chunks = [];
      await send('HeapProfiler.takeHeapSnapshot');
      return chunks.join('');
    },
  };
}
