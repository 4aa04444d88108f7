import type { FileAttachment } from '../shapes/conversations/attachment.ts';
import type { StoredFile } from '../store/file.ts';

/** Path under which the simulator serves files. */
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

/** Extracts the file id from a URL of the simulator; '' for other URLs. */
export function fileIdOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { pathname } = new URL(url);
  return pathname.startsWith(`${FILES_PATH}/`) ? (pathname.split('/').at(-2) ?? '') : '';
}
