import type { Attachment, OtherKind } from '../../../cards/contract/message.ts';
import type { WireAttachment } from '../hubspot/messages.ts';
import { readableValues } from './readable-values.ts';
import { shorten } from '../hubspot/wire/shorten.ts';

/** Converts an attachment for the card. Anything but a file is described by its type and one line of text. */
export function toAttachment(wire: WireAttachment): Attachment {
  if (wire.fileId && (wire.type === 'FILE' || wire.type === undefined)) {
    return {
      kind: 'file',
      name: wire.name ?? '',
      fileId: wire.fileId,
      // The API takes the URL of a file as its id, and may return it in the same way.
      url: webAddress(wire.url) ?? webAddress(wire.fileId),
      usage: usageOf(wire.fileUsageType),
      ...(wire.size !== undefined && { size: wire.size }),
    };
  }
  const { type, text: known } = describe(wire);
  const others = readableValues(wire.content).filter((value) => !known.includes(value));
  const text = shorten(join([known, ...others]), MAX_TEXT_LENGTH);
  return { kind: 'other', type, ...(text && { text }) };
}

const MAX_TEXT_LENGTH = 1_000;

function webAddress(url = ''): string | undefined {
  if (/^https?:\/\//i.test(url)) return url;
  return /^\/\/[^/]/.test(url) ? `https:${url}` : undefined;
}

function usageOf(fileUsageType: string | undefined): 'AUDIO' | 'IMAGE' | 'OTHER' {
  if (fileUsageType === 'AUDIO' || fileUsageType === 'VOICE_RECORDING') return 'AUDIO';
  if (fileUsageType === 'IMAGE' || fileUsageType === 'STICKER') return 'IMAGE';
  return 'OTHER';
}

function describe(wire: WireAttachment): { type: OtherKind; text: string } {
  const { type, contactProfile: contact } = wire;
  switch (type) {
    case 'LOCATION':
      return { type, text: join([wire.name, wire.address, coordinates(wire), wire.url]) };
    case 'CONTACT':
      return { type, text: join(contactDetails(contact)) };
    case 'QUICK_REPLIES':
      return { type, text: join(wire.quickReplies.map(({ label, value }) => label ?? value)) };
    case 'MESSAGE_HEADER':
    case 'WHATSAPP_TEMPLATE_METADATA':
    case 'SOCIAL_MEDIA_METADATA':
    case 'FILE':
      return { type, text: '' };
    default:
      return { type: 'UNSUPPORTED_CONTENT', text: '' };
  }
}

function coordinates({ latitude, longitude }: WireAttachment): string | undefined {
  return latitude === undefined || longitude === undefined
    ? undefined
    : `${latitude}, ${longitude}`;
}

function contactDetails(contact: WireAttachment['contactProfile']): (string | undefined)[] {
  if (!contact) return [];
  const { prefix, firstName, middleName, lastName, suffix } = contact.name ?? {};
  return [
    [prefix, firstName, middleName, lastName, suffix].filter(Boolean).join(' '),
    contact.org?.title,
    contact.org?.department,
    contact.org?.company,
    ...contact.emails.map(({ email }) => email),
    ...contact.phones.map(({ phone }) => phone),
    ...contact.urls.map(({ url }) => url),
    ...contact.addresses.map(({ street, zip, city, state, country }) =>
      join([street, zip, city, state, country]),
    ),
  ];
}

function join(parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
