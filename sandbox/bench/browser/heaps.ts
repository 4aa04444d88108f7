import type { CDPSession, Page } from 'playwright-core';
import { z } from 'zod';

/** Megabytes in use once all garbage has been collected. */
export interface Heaps {
  page: number;
  worker: number;
}

type Send = (method: string) => Promise<unknown>;

const MEGABYTE = 1_000_000;
const Usage = z.object({ usedSize: z.number() });
const Reply = z.object({ id: z.number(), result: z.unknown() });

/** Opens a way to the heaps of a record page and of the one worker on it. */
export async function heapsOf(page: Page): Promise<() => Promise<Heaps>> {
  const session = await page.context().newCDPSession(page);
  const toWorker = await attachToWorker(session);
  return async () => ({
    page: await usedBy((method) => session.send(method as 'Runtime.getHeapUsage')),
    worker: await usedBy(toWorker),
  });
}

async function usedBy(send: Send): Promise<number> {
  await send('HeapProfiler.collectGarbage');
  return Usage.parse(await send('Runtime.getHeapUsage')).usedSize / MEGABYTE;
}

/** Chromium reaches a worker through the page that has it. */
async function attachToWorker(session: CDPSession): Promise<Send> {
  const replies = new Map<number, (result: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const reply = Reply.safeParse(JSON.parse(message));
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
  return async (method) => {
    const id = ++count;
    const replied = new Promise((resolve) => replies.set(id, resolve));
    const message = JSON.stringify({ id, method });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return replied;
  };
}
