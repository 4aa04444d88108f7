import type { StoredFile } from '../entities/file.ts';
import { invalid } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import type { Attachment, AttachmentEgg, FileAttachment } from '../shapes/attachment.ts';

/** Where the simulator serves the files of an account. */
const FILES_PATH = '/_sandbox/files';

export const fileUrl = (origin: string, file: StoredFile) =>
  `${origin}${FILES_PATH}/${file.id}/${encodeURIComponent(file.name)}`;

export const fileAttachment = (origin: string, file: StoredFile): FileAttachment => ({
  type: 'FILE',
  fileId: file.id,
  fileUsageType: file.usage,
  name: file.name,
  url: fileUrl(origin, file),
});

/** The id in an address of the simulator's own; '' in any other. */
function ownFileId(address: string): string {
  if (!URL.canParse(address)) return '';
  const { pathname } = new URL(address);
  return pathname.startsWith(`${FILES_PATH}/`) ? (pathname.split('/').at(-2) ?? '') : '';
}

/** HubSpot's guide wants a file's address as its id; ids of the file tool are taken as well. */
function takeFile(call: Call, fileId: string): Attachment {
  const { files } = call.world.store;
  const file = files.get(fileId) ?? files.get(ownFileId(fileId));
  if (file) return fileAttachment(new URL(call.url).origin, file);
  if (!URL.canParse(fileId)) throw invalid(`File ${fileId} not found`);
  const name = decodeURIComponent(new URL(fileId).pathname.split('/').at(-1) ?? '');
  const usage = /\.(png|jpe?g|gif|webp)$/i.test(name) ? 'IMAGE' : 'OTHER';
  return { type: 'FILE', fileId, fileUsageType: usage, name, url: fileId };
}

/** What becomes of an attachment that was sent. @throws ApiError 400 for a file that there is not */
export function takeAttachment(call: Call, egg: AttachmentEgg): Attachment {
  if (egg.type === 'FILE') return takeFile(call, egg.fileId);
  if (egg.type === 'SOCIAL_MEDIA_METADATA') return egg;
  return { ...egg, allowMultiSelect: false, allowUserInput: true };
}
