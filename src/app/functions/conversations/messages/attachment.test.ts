import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { wireMessage } from '../hubspot/messages.ts';
import { toAttachment } from './attachment.ts';

const read = (attachment: object) => {
  const [wire] = v.parse(wireMessage, { id: 'm1', attachments: [attachment] }).attachments;
  return wire && toAttachment(wire);
};

const NORA = {
  name: { prefix: 'Dr.', firstName: 'Nora', middleName: 'B.', lastName: 'Lee', suffix: 'Jr.' },
  org: { title: 'Head', department: 'Sales', company: 'ACME' },
  emails: [{ email: 'nora@shop.example' }],
  phones: [{ phone: '123' }],
  urls: [{ url: 'https://shop.example' }],
  addresses: [{ street: '1 Road', zip: '10115', city: 'Berlin', state: 'BE', country: 'DE' }],
};

describe('an attachment that is no file', () => {
  it.each([
    [
      'LOCATION',
      { name: 'Shop', address: '1 Road', latitude: 1, longitude: 2, url: 'https://map.example' },
      'Shop, 1 Road, 1, 2, https://map.example',
    ],
    ['LOCATION', { name: 'Shop' }, 'Shop'],
    [
      'CONTACT',
      { contactProfile: NORA },
      'Dr. Nora B. Lee Jr., Head, Sales, ACME, nora@shop.example, 123, https://shop.example, ' +
        '1 Road, 10115, Berlin, BE, DE',
    ],
    ['CONTACT', {}, undefined],
    [
      'QUICK_REPLIES',
      { quickReplies: [{ label: 'Yes', value: 'y' }, { value: 'n' }] },
      'Yes, n, y',
    ],
    ['MESSAGE_HEADER', { text: 'Your order' }, 'Your order'],
    ['WHATSAPP_TEMPLATE_METADATA', {}, undefined],
    [
      'SOCIAL_MEDIA_METADATA',
      {
        socialMetadata: { mediaTitle: 'Tents', description: 'New', mediaUrl: 'https://a.example' },
      },
      'Tents, New, https://a.example',
    ],
    ['SOCIAL_MEDIA_METADATA', {}, undefined],
    ['FILE', { name: 'a.pdf' }, 'a.pdf'],
    ['UNSUPPORTED_CONTENT', {}, undefined],
  ])('of type %s is described by %j', (type, fields, text) => {
    const attachment = { kind: 'other', type, ...(text && { text }) };
    expect(read({ ...fields, type })).toEqual(attachment);
  });

  it('has at most 1,000 characters', () => {
    const cut = { text: `${'a'.repeat(1_000)}…` };
    expect(read({ type: 'POLL', question: 'a'.repeat(1_001) })).toMatchObject(cut);
  });

  it('of another type has unsupported content', () => {
    const attachment = { kind: 'other', type: 'UNSUPPORTED_CONTENT', text: 'Which one?' };
    expect(read({ type: 'POLL', fileId: '1', question: 'Which one?' })).toMatchObject(attachment);
  });
});

describe('a file', () => {
  it.each([
    ['AUDIO', 'AUDIO'],
    ['VOICE_RECORDING', 'AUDIO'],
    ['IMAGE', 'IMAGE'],
    ['STICKER', 'IMAGE'],
    ['VIDEO', 'OTHER'],
    [undefined, 'OTHER'],
  ])('that HubSpot uses as %s is used as %s', (fileUsageType, usage) => {
    expect(read({ fileId: '1', fileUsageType })).toMatchObject({ usage });
  });

  it('has its size where HubSpot sends it', () => {
    expect(read({ fileId: '1', size: 5 })).toHaveProperty('size', 5);
    expect(read({ fileId: '1' })).not.toHaveProperty('size');
  });

  it.each([
    [{ fileId: '1', url: 'HTTP://a.example/1' }, 'HTTP://a.example/1'],
    [{ fileId: 'https://a.example/1' }, 'https://a.example/1'],
    [{ fileId: '1', url: '//a.example/1' }, 'https://a.example/1'],
    [{ fileId: '1', url: '///a' }, undefined],
    [{ fileId: '1', url: 'ftp://a.example/1' }, undefined],
    [{ fileId: 'see https://a.example/1' }, undefined],
  ])('of the form %j has the address %j', (file, url) => {
    expect(read(file)).toMatchObject({ kind: 'file', url });
  });
});
