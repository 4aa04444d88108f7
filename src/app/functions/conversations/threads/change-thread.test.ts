import { expect, it } from 'vitest';
import type { WireThread } from '../hubspot/threads.ts';
import { showsStatus } from './change-thread.ts';

const AT = '2026-11-17T10:00:00Z';

const thread = (fields: Partial<WireThread>): WireThread => ({
  id: '1',
  status: undefined,
  statusText: undefined,
  inboxId: undefined,
  originalChannelId: undefined,
  assignedTo: undefined,
  associatedContactId: undefined,
  threadAssociations: undefined,
  createdAt: undefined,
  closedAt: undefined,
  latestMessageTimestamp: undefined,
  latestMessageReceivedTimestamp: undefined,
  latestMessageSentTimestamp: undefined,
  archived: false,
  spam: false,
  ...fields,
});

it.each<[Partial<WireThread>, Partial<WireThread>, boolean]>([
  [{ status: 'CLOSED' }, { status: 'OPEN' }, true],
  [{ status: 'OPEN', closedAt: AT }, { status: 'OPEN' }, false],
  [{ statusText: 'ENDED' }, { statusText: 'RUNNING' }, true],
  [{ statusText: 'RUNNING' }, { statusText: 'RUNNING' }, false],
  [{ statusText: 'RUNNING', closedAt: AT }, { statusText: 'RUNNING' }, true],
  [{ statusText: 'RUNNING' }, { statusText: 'RUNNING', closedAt: AT }, false],
  [{}, { statusText: 'RUNNING', closedAt: AT }, false],
])('a thread that is %j after %j is closed: %s', (after, before, isClosed) => {
  expect(showsStatus(thread(after), 'CLOSED', thread(before))).toBe(isClosed);
});
