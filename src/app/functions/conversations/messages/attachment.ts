import type { Attachment, OtherKind } from '../../../cards/contract/message.ts';
import type { WireAttachment } from '../hubspot/messages.ts';
import { shorten } from '../hubspot/transport/lenient-schemas.ts';

/** Converts an attachment for the card. Anything but a file is described by its type and one line of text. */
export function toAttachment(wire: WireAttachment): Attachment {
  if (wire.type === 'FILE' && wire.fileId) {
    return {
      kind: 'file',
      name: wire.name ?? '',
      fileId: wire.fileId,
      url: /^https?:\/\//i.test(wire.url ?? '') ? wire.url : undefined,
      usage: usageOf(wire.fileUsageType),
    };
  }
  const { type, text: whole } = describe(wire);
  const text = shorten(whole, MAX_TEXT_LENGTH);
  return { kind: 'other', type, ...(text && { text }) };
}

const MAX_TEXT_LENGTH = 1_000;

function usageOf(fileUsageType: string | undefined): 'AUDIO' | 'IMAGE' | 'OTHER' {
  if (fileUsageType === 'AUDIO' || fileUsageType === 'VOICE_RECORDING') return 'AUDIO';
  if (fileUsageType === 'IMAGE' || fileUsageType === 'STICKER') return 'IMAGE';
  return 'OTHER';
}

function describe(wire: WireAttachment): { type: OtherKind; text: string } {
  const { contactProfile: contact, socialMetadata: post } = wire;
  const { type } = wire;
  switch (type) {
    case 'LOCATION':
      return { type, text: join([wire.name, wire.address, coordinates(wire), wire.url]) };
    case 'CONTACT':
      return { type, text: join(contactDetails(contact)) };
    case 'QUICK_REPLIES':
      return { type, text: join(wire.quickReplies.map(({ label, value }) => label ?? value)) };
    case 'MESSAGE_HEADER':
      return { type, text: join([wire.text]) };
    case 'WHATSAPP_TEMPLATE_METADATA':
      return { type, text: '' };
    case 'SOCIAL_MEDIA_METADATA':
      return { type, text: join([post?.mediaTitle, post?.description, post?.mediaUrl]) };
    case 'FILE':
      return { type, text: join([wire.name]) };
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
