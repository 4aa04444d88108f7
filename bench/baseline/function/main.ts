import type { Answer, RecordReference } from '../conversation.ts';
import { listAgents } from './agents.ts';
import { assignThread, listThreads, previewThread, readThread, sendReply } from './threads.ts';

export type Request =
  | { action: 'listThreads'; record: RecordReference }
  | { action: 'previewThread'; threadId: string }
  | { action: 'readThread'; threadId: string }
  | { action: 'sendReply'; threadId: string; userId: number; text: string }
  | { action: 'assignThread'; threadId: string; actorId: string }
  | { action: 'listAgents' };

/** What HubSpot runs when the baseline's card calls it. */
export async function main({ parameters }: { parameters: Request }): Promise<Answer<unknown>> {
  try {
    return { ok: true, data: await run(parameters) };
  } catch (error) {
    console.error(error);
    return { ok: false, message: error instanceof Error ? error.message : 'Something went wrong' };
  }
}

function run(request: Request): Promise<unknown> {
  switch (request.action) {
    case 'listThreads':
      return listThreads(request.record);
    case 'previewThread':
      return previewThread(request.threadId);
    case 'readThread':
      return readThread(request.threadId);
    case 'sendReply':
      return sendReply(request.threadId, request.userId, request.text);
    case 'assignThread':
      return assignThread(request.threadId, request.actorId);
    case 'listAgents':
      return listAgents();
  }
}
