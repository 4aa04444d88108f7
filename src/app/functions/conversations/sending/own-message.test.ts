import { describe, expect, it } from 'vitest';
import { readPage } from '../hubspot/pages.ts';
import { wireMessage } from '../hubspot/messages.ts';
import { isByAgent, isExpected } from './own-message.ts';

const AGENT = { agent: { actorId: 'A-9001' } };
const SENT = { type: 'MESSAGE', text: 'Soon.', richText: '<p>Soon.</p>' } as const;

function read(fields: object) {
  const results = [{ id: '1', type: 'MESSAGE', text: 'Soon.', ...fields }];
  const [message] = readPage(wireMessage, { results }).rows;
  if (!message) throw new Error('HubSpot would not send this message');
  return message;
}

const sentBy = (...actorIds: (string | undefined)[]) => ({
  senders: actorIds.map((actorId) => ({ actorId, name: 'Priya' })),
});

describe('a message is by the agent', () => {
  it.each([
    ['who created it', { createdBy: 'A-9001' }],
    ['who is its sender', sentBy('A-9001')],
    ['who is one of its senders', { createdBy: 'I-1', ...sentBy(undefined, 'A-9001') }],
  ])('%s', (_, fields) => expect(isByAgent(read(fields), AGENT)).toBe(true));

  it.each([
    ['nobody', {}],
    ['a colleague', { createdBy: 'A-9002', ...sentBy('A-9002') }],
    ['a sender without an id', sentBy(undefined)],
  ])('but not one by %s', (_, fields) => expect(isByAgent(read(fields), AGENT)).toBe(false));
});

describe('a message can be the one that the agent sent', () => {
  it.each([
    ['by the agent', { createdBy: 'A-9001' }],
    ['by the app', { createdBy: 'I-77' }],
    ['by the app for all that HubSpot names', { createdBy: 'I-77', ...sentBy('I-78') }],
  ])('%s', (_, fields) => expect(isExpected(read(fields), SENT, AGENT)).toBe(true));

  it.each([
    ['without an author', {}],
    ['by a colleague', { createdBy: 'A-9002' }],
    ['by the app and a colleague', { createdBy: 'I-77', ...sentBy('A-9002') }],
    ['by a visitor', sentBy('V-1')],
    ['by the agent, of another type', { createdBy: 'A-9001', type: 'COMMENT' }],
    ['by the agent, with another text', { createdBy: 'A-9001', text: 'Later.' }],
  ])('but not one %s', (_, fields) => expect(isExpected(read(fields), SENT, AGENT)).toBe(false));
});
