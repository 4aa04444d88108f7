import { describe, expect, it } from 'vitest';
import type { WireThread } from '../hubspot/threads.ts';
import { summarize, summarizeWritten } from './thread-summary.ts';

const AT = '2026-11-17T10:00:00Z';

const thread: WireThread = {
  id: '1',
  status: 'CLOSED',
  statusText: 'CLOSED',
  inboxId: '11',
  originalChannelId: '1002',
  assignedTo: 'A-9001',
  associatedContactId: '101',
  threadAssociations: { associatedTicketId: '501' },
  createdAt: AT,
  closedAt: AT,
  latestMessageTimestamp: '2026-11-17T11:00:00Z',
  latestMessageReceivedTimestamp: '2026-11-17T12:00:00Z',
  latestMessageSentTimestamp: '2026-11-17T13:00:00Z',
  archived: true,
  spam: true,
};

describe('the summary of a thread', () => {
  it('has what the card shows', () => {
    expect(summarize(thread)).toEqual({
      id: '1',
      status: 'CLOSED',
      channelId: '1002',
      inboxId: '11',
      assignedTo: 'A-9001',
      contactId: '101',
      ticketId: '501',
      createdAt: AT,
      latestMessageAt: '2026-11-17T11:00:00Z',
      latestReceivedAt: '2026-11-17T12:00:00Z',
      latestSentAt: '2026-11-17T13:00:00Z',
      archived: true,
      spam: true,
    });
  });

  it('is open, without a channel or a ticket, where HubSpot sends none', () => {
    const bare = {
      ...thread,
      status: undefined,
      originalChannelId: undefined,
      threadAssociations: undefined,
    };
    expect(summarize(bare)).toMatchObject({ status: 'OPEN', channelId: '', ticketId: undefined });
  });
});

describe('the summary of a thread that was changed', () => {
  it('keeps the ticket that the response of the write lacks', () => {
    const written = { ...thread, status: 'OPEN' as const, threadAssociations: undefined };
    expect(summarizeWritten(written, thread)).toMatchObject({ status: 'OPEN', ticketId: '501' });
  });

  it('has the ticket of the response where it has one', () => {
    const written = { ...thread, threadAssociations: { associatedTicketId: '502' } };
    expect(summarizeWritten(written, thread).ticketId).toBe('502');
  });
});
