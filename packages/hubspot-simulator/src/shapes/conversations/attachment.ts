import { z } from 'zod';
import { PublicContact } from './contact-card.ts';
import { Id } from '../primitives.ts';

const QuickReply = z.strictObject({
  label: z.string().optional(),
  value: z.string(),
  valueType: z.enum(['TEXT', 'URL']),
});

const SocialMetadata = z.strictObject({
  id: z.string().optional(),
  description: z.string().optional(),
  mediaTitle: z.string().optional(),
  mediaType: z.enum([
    'ARTICLE',
    'AUDIO',
    'CAROUSEL',
    'DOCUMENT',
    'GIF',
    'LINK',
    'NONE',
    'PHOTO',
    'POLL',
    'STORY',
    'VIDEO',
  ]),
  mediaUrl: z.string().optional(),
  mediaUrlString: z.string().optional(),
  thumbnailUrl: z.string().optional(),
});

const PublicFile = z.strictObject({
  type: z.literal('FILE'),
  fileId: Id,
  fileUsageType: z.enum(['AUDIO', 'IMAGE', 'OTHER', 'STICKER', 'VOICE_RECORDING']),
  name: z.string().optional(),
  url: z.string().optional(),
});

const PublicLocation = z.strictObject({
  type: z.literal('LOCATION'),
  latitude: z.number(),
  longitude: z.number(),
  address: z.string().optional(),
  name: z.string().optional(),
  url: z.string().optional(),
});

const PublicMessageHeader = z.strictObject({
  type: z.literal('MESSAGE_HEADER'),
  fileId: z.int().optional(),
  text: z.string().optional(),
});

const PublicQuickReplies = z.strictObject({
  type: z.literal('QUICK_REPLIES'),
  allowMultiSelect: z.boolean(),
  allowUserInput: z.boolean(),
  quickReplies: z.array(QuickReply),
});

const PublicWhatsAppTemplateMetadata = z.strictObject({
  type: z.literal('WHATSAPP_TEMPLATE_METADATA'),
  contentId: z.int().optional(),
  crmObjectIds: z.record(z.string(), z.int()),
  mappedTemplateId: z.int().optional(),
  parameters: z.record(z.string(), z.string()),
  rootMicId: z.int().optional(),
});

const PublicSocialMetadataAttachment = z.strictObject({
  type: z.literal('SOCIAL_MEDIA_METADATA'),
  socialMetadata: SocialMetadata,
});

const PublicUnsupportedContent = z.strictObject({ type: z.literal('UNSUPPORTED_CONTENT') });

export const PublicAttachment = z.discriminatedUnion('type', [
  PublicFile,
  PublicLocation,
  PublicContact,
  PublicUnsupportedContent,
  PublicMessageHeader,
  PublicQuickReplies,
  PublicWhatsAppTemplateMetadata,
  PublicSocialMetadataAttachment,
]);

export type Attachment = z.infer<typeof PublicAttachment>;
export type FileAttachment = z.infer<typeof PublicFile>;

export const AttachmentEgg = z.discriminatedUnion('type', [
  z.object({ type: z.literal('FILE'), fileId: Id }),
  z.object({ type: z.literal('QUICK_REPLIES'), quickReplies: z.array(QuickReply) }),
  z.object({ type: z.literal('SOCIAL_MEDIA_METADATA'), socialMetadata: SocialMetadata }),
]);

export type AttachmentEgg = z.infer<typeof AttachmentEgg>;
