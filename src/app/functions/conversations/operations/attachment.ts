import type { Attachment } from '../../../cards/contract/message.ts';
import type { WireAttachment } from '../hubspot/messages.ts';

/** What came with a message: a file to open, or a sentence about anything else. */
export function toAttachment(wire: WireAttachment): Attachment {
  if (wire.type === 'FILE' && wire.fileId) {
    return {
      kind: 'file',
      name: wire.name ?? 'File',
      fileId: wire.fileId,
      url: /^https?:\/\//i.test(wire.url ?? '') ? wire.url : undefined,
      usage: usageOf(wire.fileUsageType),
    };
  }
  return { kind: 'other', description: describe(wire) };
}

function usageOf(fileUsageType: string | undefined): 'AUDIO' | 'IMAGE' | 'OTHER' {
  if (fileUsageType === 'AUDIO' || fileUsageType === 'VOICE_RECORDING') return 'AUDIO';
  if (fileUsageType === 'IMAGE' || fileUsageType === 'STICKER') return 'IMAGE';
  return 'OTHER';
}

function describe(wire: WireAttachment): string {
  const { contactProfile: contact, socialMetadata: post } = wire;
  switch (wire.type) {
    case 'LOCATION':
      return sentence('Location', [wire.name, wire.address]);
    case 'CONTACT':
      return sentence('Contact', [
        [contact?.name?.firstName, contact?.name?.lastName].filter(Boolean).join(' '),
        ...(contact?.emails ?? []).map(({ email }) => email),
        ...(contact?.phones ?? []).map(({ phone }) => phone),
      ]);
    case 'QUICK_REPLIES':
      return sentence(
        'Quick replies',
        wire.quickReplies.map(({ label, value }) => label ?? value),
      );
    case 'MESSAGE_HEADER':
      return sentence('Header', [wire.text]);
    case 'WHATSAPP_TEMPLATE_METADATA':
      return 'A WhatsApp template';
    case 'SOCIAL_MEDIA_METADATA':
      return sentence('Post', [post?.mediaTitle, post?.description, post?.mediaUrl]);
    case 'FILE':
      return sentence('File', [wire.name]);
    default:
      return 'Something that HubSpot cannot show here. Open the thread in the inbox to see it.';
  }
}

function sentence(what: string, parts: (string | undefined)[]): string {
  const known = parts.filter(Boolean).join(', ');
  return known ? `${what}: ${known}` : what;
}
