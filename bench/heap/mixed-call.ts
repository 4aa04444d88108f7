import { CONTACT } from '../../src/app/cards/contract/record.ts';
import type { Random } from 'hubspot-simulator';
import { CONTACT_ID, waitingThreads } from '../sends/seed.ts';

const RECORD = { objectTypeId: CONTACT, objectId: CONTACT_ID };

/** A day's mix of requests, weighted by frequency, including invalid ones. */
export function mixedCall(random: Random, number: number): object {
  const chance = random.next() * 100;
  const threadId = pickThread(random);
  const attemptId = `attempt-${number}`;
  const text = `Answer ${number}: ${'all is well, '.repeat(10)}`;
  const actorId = random.next() < 0.5 ? 'A-9001' : 'A-9002';
  const ask = (action: string, fields: object = {}) => ({
    parameters: { action, record: RECORD, agent: { userId: 9001 }, ...fields },
  });
  if (chance < 5) return ask('listThreads');
  if (chance < 20) return ask('previewThreads', { threadIds: [threadId, pickThread(random)] });
  if (chance < 45) return ask('readThread', { threadId });
  if (chance < 67) return ask('sendReply', { threadId, text, attemptId, evenIfChanged: true });
  if (chance < 75) return ask('addComment', { threadId, text, attemptId });
  if (chance < 80) {
    return ask('checkSend', { threadId, text, attemptId, startedAt: '2026-11-17T10:00:00Z' });
  }
  if (chance < 85) return ask('assignThread', { threadId, actorId, expectedAssignee: null });
  if (chance < 88) return ask('unassignThread', { threadId, expectedAssignee: actorId });
  if (chance < 92) {
    return ask('setThreadStatus', { threadId, status: random.next() < 0.5 ? 'OPEN' : 'CLOSED' });
  }
  if (chance < 95) return ask('listAgents');
  // An unknown thread, and an empty request.
  if (chance < 98) return ask('readThread', { threadId: `7${number}` });
  return ask(attemptId);
}

function pickThread(random: Random): string {
  return waitingThreads[Math.floor(random.next() * waitingThreads.length)]?.id ?? '';
}
