import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { wireMessage } from '../hubspot/messages.ts';
import { readTime } from '../hubspot/wire/lenient-schemas.ts';
import { toMessage } from './message.ts';

/** A message as HubSpot may send it. */
const read = (fields: object) =>
  toMessage(v.parse(wireMessage, { id: 'm1', type: 'MESSAGE', createdBy: 'V-101', ...fields }));

const attachmentOf = (attachment: unknown) => {
  const message = read({ attachments: [attachment] });
  return message.kind === 'message' ? message.attachments[0] : undefined;
};

describe('an attachment', () => {
  it.each([
    [{ type: 'LOCATION', latitude: '52.5', longitude: '13.4' }, '52.5, 13.4'],
    [{ type: 'LOCATION', latitude: 52.5 }, '52.5'],
    [{ type: 'LOCATION', location: { lat: 52.5, lng: 13.4 } }, '52.5, 13.4'],
    [{ type: 'CONTACT', contactProfile: { name: 'Nora Whitfield' } }, 'Nora Whitfield'],
    [
      { type: 'CONTACT', contactProfile: { org: { company: 'ACME', role: 'Buyer' } } },
      'ACME, Buyer',
    ],
    [{ type: 'CONTACT', contactProfile: { emails: ['a@shop.example'] } }, 'a@shop.example'],
    [{ type: 'WHATSAPP_TEMPLATE_METADATA', contentId: 7, parameters: { name: 'Nora' } }, 'Nora'],
    [
      { type: 'SOCIAL_MEDIA_METADATA', socialMetadata: { thumbnailUrl: 'https://x.example' } },
      'https://x.example',
    ],
    [{ type: 'POLL', question: 'Which one?' }, 'Which one?'],
    [{ type: 'FILE', name: 'a.png', url: 'https://x.example/a' }, 'a.png, https://x.example/a'],
    ['https://x.example/a', 'https://x.example/a'],
  ])('of the form %j keeps its content', (attachment, text) => {
    expect(attachmentOf(attachment)).toMatchObject({ kind: 'other', text });
  });

  it.each([
    [{ type: 'FILE', fileId: 'https://x.example/a' }, 'https://x.example/a'],
    [{ type: 'FILE', fileId: '1', url: '//x.example/a' }, 'https://x.example/a'],
    [{ fileId: '1', url: 'https://x.example/a' }, 'https://x.example/a'],
    [{ type: 'file', fileId: 1, url: '/a' }, undefined],
  ])('of the form %j is a file', (attachment, url) => {
    expect(attachmentOf(attachment)).toMatchObject({ kind: 'file' });
    expect(attachmentOf(attachment)).toHaveProperty('url', url);
  });
});

describe('the reason of a failed message', () => {
  it.each([
    [{ errorMessageTokens: { reason: 'MAILBOX_FULL' } }, 'MAILBOX_FULL'],
    [
      { errorMessage: 'Refused: {{reason}}', errorMessageTokens: { reason: 'full' } },
      'Refused: full',
    ],
    [{ errorMessageTokens: { reason: { value: 'full' }, code: 552 } }, 'full, 552'],
    [{ errorMessageTokens: ['full'] }, 'full'],
    [{ message: 'The mailbox is full.' }, 'The mailbox is full.'],
    ['The mailbox is full.', 'The mailbox is full.'],
    [['The mailbox is full.'], 'The mailbox is full.'],
    [{ errors: [{ message: 'The mailbox is full.', code: 552 }] }, 'The mailbox is full., 552'],
  ])('is read from %j', (failureDetails, reason) => {
    const status = { statusType: 'FAILED', failureDetails };
    expect(read({ status })).toMatchObject({ delivery: { state: 'failed', reason } });
  });
});

it.each([{ clientType: 'HUBSPOT' }, { clientType: 'hubspot' }, 'HUBSPOT'])(
  'a message that was written in HubSpot is known by the label %j',
  (client) => {
    const message = v.parse(wireMessage, { id: 'm1', client });
    expect(message.client?.clientType).toBe('HUBSPOT');
  },
);

describe('the status of a message', () => {
  it('may have its reason outside of the details', () => {
    const status = { statusType: 'FAILED', errorMessage: 'The mailbox is full.' };
    expect(read({ status })).toMatchObject({ delivery: { reason: 'The mailbox is full.' } });
  });

  it('is a failure if its type is unknown and it has a reason', () => {
    const failureDetails = { errorMessage: 'No such user.', errorMessageTokens: {} };
    const status = { statusType: 'BOUNCED', failureDetails };
    expect(read({ status })).toMatchObject({
      delivery: { state: 'failed', reason: 'No such user.' },
    });
    const unknown = { statusType: 'DELIVERED', failureDetails: { errorMessageTokens: {} } };
    expect(read({ status: unknown })).toHaveProperty('delivery', undefined);
  });
});

describe('an entry of an unknown type', () => {
  it.each([
    [{ richText: '<p>We <b>talked</b></p>' }, 'We talked'],
    [{ text: ' ', summary: 'We talked' }, 'We talked'],
    [{ transcript: 'We talked' }, 'We talked'],
    [{ transcript: ['We', 'talked'], archived: false, updatedAt: '2026-11-17' }, 'We\ntalked'],
    [{ content: { text: 'We talked', contentId: 7 } }, 'We talked'],
    [{ subject: 'Form', fields: [{ name: 'Topic', value: 'Tents' }] }, 'Form · Topic\nTents'],
    [
      { attachments: [{ type: 'FILE', fileId: '1', name: 'a.pdf', url: 'https://x.example' }] },
      'a.pdf https://x.example',
    ],
  ])('shows the text of %j', (fields, text) => {
    expect(read({ ...fields, type: 'CALL_SUMMARY' })).toMatchObject({ kind: 'unknown', text });
  });
});

describe('a message that HubSpot marks as incoming', () => {
  const direction = 'INCOMING';
  const deliveryIdentifier = { type: 'CHANNEL_SPECIFIC_OPAQUE_ID', value: 'abc' };

  it.each(['B-3', 'L-12', 'I-5', 'S-hubspot', 'TEAM-3', 'CA-1'])('is none from %s', (createdBy) => {
    expect(read({ direction, createdBy })).toMatchObject({ direction: 'outgoing' });
  });

  it('is one from an unknown kind of actor with an address', () => {
    const senders = [{ actorId: 'X-1', deliveryIdentifier }];
    expect(read({ direction, senders })).toMatchObject({ direction: 'incoming' });
  });
});

describe('a time', () => {
  it.each([
    1795870950562,
    1795870950562000,
    '1795870950562000000',
    '2026-11-28T13:02:30.562Z[UTC]',
    '2026-11-28 13:02:30.562',
    '2026-11-28T14:02:30.562+0100',
  ])('is read from %j', (createdAt) => {
    expect(read({ createdAt }).at).toBe('2026-11-28T13:02:30.562Z');
  });

  it.each([
    '2026-99-99T13:02:30Z',
    '2026-11-28T99:02:30Z',
    '1970-01-01T00:00:00Z',
    `2026-11-28T13:02:30.${'5'.repeat(1_000)}:Z`,
    'soon',
    1e300,
  ])('counts as absent if it is none: %j', (closedAt) => {
    expect(readTime(closedAt)).toBeUndefined();
  });
});

describe('the delivery of a message', () => {
  it.each([
    [{ statusType: 'FAILED' }, 'failed'],
    ['failed', 'failed'],
    ['SENT', 'sent'],
    ['SOMETHING_NEW', undefined],
    [5, undefined],
  ])('is read from the status %j', (status, state) => {
    const message = read({ status });
    expect(message.kind === 'message' && message.delivery?.state).toBe(state);
  });
});

describe('the parts of a message', () => {
  it('are read from one object instead of a list', () => {
    const file = { type: 'FILE', fileId: '1', name: 'a.png' };
    const sender = { actorId: 'V-101', name: 'Nora' };
    const message = read({ senders: sender, attachments: file });
    expect(message).toMatchObject({ sender, attachments: [{ kind: 'file', name: 'a.png' }] });
    expect(read({ senders: null, recipients: null, attachments: null })).toMatchObject({
      recipients: [],
      attachments: [],
    });
  });

  it.each([
    [9002, 'A-9002'],
    ['9002', 'A-9002'],
    [{ actorId: 'A-9002' }, 'A-9002'],
    [{ id: 9002, type: 'AGENT' }, 'A-9002'],
    [['A-9002'], 'A-9002'],
    [[], undefined],
    ['null', undefined],
    ['A-0', undefined],
    ['TEAM-4711', 'TEAM-4711'],
    [{}, undefined],
    [null, undefined],
  ])('name the assignee %j', (assignedTo, to) => {
    expect(read({ type: 'ASSIGNMENT', assignedTo })).toHaveProperty('to', to);
  });
});

it('reads senders and recipients that are only ids', () => {
  expect(read({ senders: ['A-9002'], recipients: ['V-101', 7, null] })).toMatchObject({
    sender: { actorId: 'A-9002' },
    recipients: [{ actorId: 'V-101' }],
  });
});
