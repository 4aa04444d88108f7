import { invalid } from '../../http/api-error.ts';
import type { Call } from '../../http/call.ts';
import { fileAttachment, fileIdOf } from '../../messaging/file-attachment.ts';
import type { Attachment, AttachmentEgg } from '../../shapes/conversations/attachment.ts';

/** HubSpot's guide uses a file's URL as its id; ids of the file tool work as well. */
function readFile(call: Call, fileId: string): Attachment {
  const { files } = call.state.store;
  const file = files.get(fileId) ?? files.get(fileIdOf(fileId));
  if (file) return fileAttachment(new URL(call.url).origin, file);
  if (!URL.canParse(fileId)) throw invalid(`File ${fileId} not found`);
  const name = decodeURIComponent(new URL(fileId).pathname.split('/').at(-1) ?? '');
  const usage = /\.(png|jpe?g|gif|webp)$/i.test(name) ? 'IMAGE' : 'OTHER';
  return { type: 'FILE', fileId, fileUsageType: usage, name, url: fileId };
}

/** Converts a sent attachment. @throws ApiError 400 for an unknown file */
export function readAttachment(call: Call, egg: AttachmentEgg): Attachment {
  if (egg.type === 'FILE') return readFile(call, egg.fileId);
  if (egg.type === 'SOCIAL_MEDIA_METADATA') return egg;
  return { ...egg, allowMultiSelect: false, allowUserInput: true };
}
