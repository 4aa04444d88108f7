import type { Attachment, OtherKind } from '../../../cards/contract/message.ts';
import type { WireAttachment } from '../hubspot/messages.ts';

/** What came with a message: a file to open, or a sentence about anything else. */
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
  const { what, says } = describe(wire);
  const description = says ? `${WORDS[what]}: ${says}` : WORDS[what];
  return { kind: 'other', description, what, ...(says && { says }) };
}

function usageOf(fileUsageType: string | undefined): 'AUDIO' | 'IMAGE' | 'OTHER' {
  if (fileUsageType === 'AUDIO' || fileUsageType === 'VOICE_RECORDING') return 'AUDIO';
  if (fileUsageType === 'IMAGE' || fileUsageType === 'STICKER') return 'IMAGE';
  return 'OTHER';
}

const WORDS: Record<OtherKind, string> = {
  LOCATION: 'Location',
  CONTACT: 'Contact',
  QUICK_REPLIES: 'Quick replies',
  MESSAGE_HEADER: 'Header',
  WHATSAPP_TEMPLATE_METADATA: 'A WhatsApp template',
  SOCIAL_MEDIA_METADATA: 'Post',
  FILE: 'File',
  UNSUPPORTED_CONTENT:
    'Something that HubSpot cannot show here. Open the thread in the inbox to see it.',
};

/** What it is, and what it says as far as it can be said in one line. */
function describe(wire: WireAttachment): { what: OtherKind; says: string } {
  const { contactProfile: contact, socialMetadata: post } = wire;
  const { type: what } = wire;
  switch (what) {
    case 'LOCATION':
      return { what, says: allOf([wire.name, wire.address, coordinates(wire), wire.url]) };
    case 'CONTACT':
      return { what, says: allOf(contactDetails(contact)) };
    case 'QUICK_REPLIES':
      return { what, says: allOf(wire.quickReplies.map(({ label, value }) => label ?? value)) };
    case 'MESSAGE_HEADER':
      return { what, says: allOf([wire.text]) };
    case 'WHATSAPP_TEMPLATE_METADATA':
      return { what, says: '' };
    case 'SOCIAL_MEDIA_METADATA':
      return { what, says: allOf([post?.mediaTitle, post?.description, post?.mediaUrl]) };
    case 'FILE':
      return { what, says: allOf([wire.name]) };
    default:
      return { what: 'UNSUPPORTED_CONTENT', says: '' };
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
      allOf([street, zip, city, state, country]),
    ),
  ];
}

function allOf(parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
