import { describe, expect, it } from 'vitest';
import type { WireMessage } from '../hubspot/messages.ts';
import { TIME_LIMITS } from '../request/time-limits.ts';
import { messagesSince } from './messages-since.ts';

const AT = Date.parse('2026-11-17T10:00:00Z');
const EARLIEST = AT - TIME_LIMITS.clockSkewMs;

const message = (id: string, createdAt?: number): WireMessage => ({
  id,
  type: 'MESSAGE',
  senders: [],
  recipients: [],
  attachments: [],
  ...(createdAt !== undefined && { createdAt: new Date(createdAt).toISOString() }),
});
const idsSince = (messages: WireMessage[], ids: string[], areAll?: boolean) =>
  messagesSince(messages, { ids, at: AT, ...(areAll !== undefined && { areAll }) }).map(
    ({ id }) => id,
  );

describe('the messages since those that are known', () => {
  it('are all that stand above a known one, however old they say they are', () => {
    const messages = [message('new', 0), message('known', 0), message('below', 0)];
    expect(idsSince(messages, ['known'])).toEqual(['new']);
  });

  it('leave out what stands below the oldest known one and is older than the look', () => {
    const messages = [message('known'), message('older', EARLIEST - 1)];
    expect(idsSince(messages, ['known'])).toEqual([]);
  });

  it('include what stands there and is as new as a wrong clock allows', () => {
    const messages = [message('known'), message('newer', EARLIEST)];
    expect(idsSince(messages, ['known'])).toEqual(['newer']);
  });

  it('include what stands there without a time', () => {
    expect(idsSince([message('known'), message('timeless')], ['known'])).toEqual(['timeless']);
  });

  it('are all others where the known ones were all of the thread', () => {
    const messages = [message('known'), message('old', 0)];
    expect(idsSince(messages, ['known'], true)).toEqual(['old']);
  });

  it('depend on their times where none is known', () => {
    const messages = [message('newer', EARLIEST), message('older', EARLIEST - 1)];
    expect(idsSince(messages, [])).toEqual(['newer']);
  });
});
