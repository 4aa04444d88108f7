import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { wireMessage } from '../hubspot/messages.ts';
import { actorsOf, toMessage } from './message.ts';

const wire = (fields: object) =>
  v.parse(wireMessage, { id: 'm1', type: 'MESSAGE', createdBy: 'V-101', ...fields });
const read = (fields: object) => toMessage(wire(fields));

const HISTORY = 'On Mon, Nov 16, 2026 at 9:00 AM Priya <p@us.example> wrote:\n> Hello';

describe('an entry of a thread', () => {
  const entry = { id: 'm1', at: '1970-01-01T00:00:00.000Z', by: 'V-101' };
  const nora = { actorId: 'V-101' };

  it.each<[string, object, object]>([
    ['WELCOME_MESSAGE', { text: 'Hi' }, { kind: 'welcome', sender: nora, text: 'Hi' }],
    ['COMMENT', { text: 'Hi' }, { kind: 'comment', sender: nora, text: 'Hi', attachments: [] }],
    [
      'ASSIGNMENT',
      { assignedFrom: 'A-1', assignedTo: 'A-2' },
      { kind: 'assignment', from: 'A-1', to: 'A-2' },
    ],
    ['THREAD_STATUS_CHANGE', { newStatus: 'OPEN' }, { kind: 'status', status: 'OPEN' }],
    ['THREAD_STATUS_CHANGE', { newStatus: 'CLOSED' }, { kind: 'status', status: 'CLOSED' }],
    [
      'THREAD_INBOX_CHANGE',
      { fromInboxId: '1', toInboxId: '2' },
      { kind: 'inbox', fromInboxId: '1', toInboxId: '2' },
    ],
    [
      'POLL',
      {
        text: 'Hi',
        attachments: [
          { fileId: '1', name: 'a.pdf' },
          { type: 'CONTACT' },
          { type: 'LOCATION', name: 'Shop' },
        ],
      },
      { kind: 'unknown', type: 'POLL', text: 'Hi · a.pdf · Shop' },
    ],
    ['POLL', {}, { kind: 'unknown', type: 'POLL' }],
    [
      'THREAD_STATUS_CHANGE',
      { newStatus: 'SNOOZED' },
      { kind: 'unknown', type: 'THREAD_STATUS_CHANGE' },
    ],
  ])('of type %s with %j is %j', (type, fields, expected) => {
    expect(read({ type, ...fields })).toEqual({ ...entry, ...expected });
  });

  it.each(['WELCOME_MESSAGE', 'COMMENT', 'POLL'])(
    'of type %s says that its text is cut',
    (type) => {
      expect(read({ type, text: 'a'.repeat(10_000) })).not.toHaveProperty('truncated');
      expect(read({ type, text: 'a'.repeat(10_001) })).toMatchObject({
        text: 'a'.repeat(10_000),
        truncated: true,
      });
    },
  );

  it('is a message with everything that the card shows', () => {
    expect(read({ text: 'Hello', subject: '' })).toEqual({
      ...entry,
      kind: 'message',
      direction: 'incoming',
      sender: nora,
      recipients: [],
      channelId: '',
      subject: undefined,
      text: 'Hello',
      truncated: false,
      attachments: [],
      delivery: undefined,
    });
  });
});

describe('a message', () => {
  it.each([
    [{ text: 'Thank you!' }, 'thanks', true],
    [{ text: `Thank you!\n\n${HISTORY}` }, 'thanks', true],
    [{ text: 'Thank you!', direction: 'OUTGOING', createdBy: 'A-1' }, 'thanks', undefined],
    [{ text: 'Hi', subject: 'Re: Automatic reply' }, 'automatic', true],
    [{ text: '\nThis is an automatic reply' }, 'automatic', true],
    [{ direction: 'INCOMING', createdBy: 'A-1' }, 'claimsTeam', true],
    [{ direction: 'INCOMING', createdBy: 'A-1', channelId: '1000' }, 'claimsTeam', undefined],
    [{ direction: 'OUTGOING', createdBy: 'A-1' }, 'claimsTeam', undefined],
    [{ text: `Yes.\n\n${HISTORY}` }, 'quotedFrom', 5],
    [{ text: `Yes.\n\n${HISTORY}`, subject: 'Fwd: Tents' }, 'quotedFrom', undefined],
    [{ truncationStatus: 'TRUNCATED_TO_MOST_RECENT_REPLY' }, 'truncated', true],
    [{ truncationStatus: 'NOT_TRUNCATED' }, 'truncated', false],
    [{ status: { statusType: 'RECEIVED' } }, 'delivery', { state: 'received' }],
    [{ status: { statusType: 'READ' } }, 'delivery', { state: 'read' }],
    [{ status: { statusType: 'FAILED' } }, 'delivery', { state: 'failed' }],
  ])('of the form %j has %s: %j', (fields, name, value) => {
    const message: object = read(fields);
    expect(new Map(Object.entries(message)).get(name)).toEqual(value);
  });

  it('has a quoted history only if its first character is not cut off', () => {
    const below = (length: number) => read({ text: `${'a'.repeat(length)}\n${HISTORY}` });
    expect(below(9_998)).toMatchObject({ quotedFrom: 9_999 });
    expect(below(9_999)).not.toHaveProperty('quotedFrom');
  });

  it('of more than 10,000 characters is cut', () => {
    expect(read({ text: 'a'.repeat(10_000) })).toMatchObject({ truncated: false });
    expect(read({ text: 'a'.repeat(10_001) })).toMatchObject({ truncated: true });
  });

  it.each<[object, string]>([
    [{}, 'incoming'],
    [{ direction: 'OUTGOING' }, 'outgoing'],
    [{ createdBy: 'A-1' }, 'outgoing'],
    [{ direction: 'INCOMING' }, 'incoming'],
    [{ direction: 'INCOMING', createdBy: undefined }, 'incoming'],
    [{ direction: 'INCOMING', createdBy: 'I-5' }, 'outgoing'],
    [
      {
        direction: 'INCOMING',
        createdBy: 'I-5',
        senders: [{ deliveryIdentifier: { type: 'a', value: 'b' } }],
      },
      'incoming',
    ],
    [
      {
        direction: 'INCOMING',
        channelId: '1000',
        createdBy: 'A-1',
        senders: [{ deliveryIdentifier: { type: 'a', value: 'b' } }],
      },
      'outgoing',
    ],
    [
      {
        direction: 'INCOMING',
        senders: [{ actorId: 'I-5', deliveryIdentifier: { type: 'a', value: 'b' } }],
      },
      'outgoing',
    ],
  ])('of the form %j is %s', (fields, direction) => {
    expect(read(fields)).toMatchObject({ direction });
  });

  it('names what it leaves out of more than 100 attachments', () => {
    const attachments = Array.from({ length: 101 }, (_, index) => ({ fileId: `f${index}` }));
    const shown = (count: number) => {
      const message = read({ attachments: attachments.slice(0, count) });
      return message.kind === 'message' ? message.attachments : [];
    };
    expect(shown(100).filter(({ kind }) => kind === 'file')).toHaveLength(100);
    expect(shown(101).slice(100)).toEqual([{ kind: 'other', type: 'UNSUPPORTED_CONTENT' }]);
  });

  it('has the fields of its recipients', () => {
    const recipients = ['TO', 'CC', 'BCC', 'FROM', 'NEW', undefined].map((recipientField) => ({
      recipientField,
    }));
    const fields = ['TO', 'CC', 'BCC', 'FROM', undefined, undefined];
    expect(read({ recipients })).toMatchObject({ recipients: fields.map((field) => ({ field })) });
  });

  it("leaves our own addresses out of its recipients, and more than 100 of everybody's", () => {
    const recipients = Array.from({ length: 103 }, (_, index) => ({
      ...(index > 0 && { deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value: `${index}@a.b` } }),
    }));
    const message = toMessage(wire({ recipients }), { own: new Set(['1@a.b']) });
    const addresses = message.kind === 'message' ? message.recipients : [];
    expect(addresses).toHaveLength(100);
    expect(addresses.slice(0, 2)).toMatchObject([{ address: undefined }, { address: '2@a.b' }]);
  });

  it('mentions its actors', () => {
    const fields = {
      assignedFrom: 'A-1',
      assignedTo: 'A-2',
      senders: ['V-1'],
      recipients: ['V-2', {}],
    };
    expect(actorsOf(wire(fields))).toEqual(['V-101', 'A-1', 'A-2', 'V-1', 'V-2']);
  });
});
