import type { HubSpotFile } from '../../shapes/account/file.ts';
import { extension, isPrivate, type StoredFile } from '../../store/file.ts';
import { fileUrl } from '../../messaging/file-attachment.ts';

const TYPES = {
  IMAGE: 'IMG',
  AUDIO: 'AUDIO',
  VOICE_RECORDING: 'AUDIO',
  STICKER: 'IMG',
  OTHER: 'OTHER',
};

export const fileType = ({ usage }: StoredFile) => TYPES[usage];

/** The name without its extension, as HubSpot returns it. */
export const baseName = ({ name }: { name: string }) => name.replace(/\.[^.]*$/, '');

/** The id of a folder in which files were uploaded; the root folder has none. */
export function folderId(folderPath: string): string | undefined {
  if (folderPath === '') return undefined;
  let sum = 0;
  for (const character of folderPath) sum = (sum * 31 + character.charCodeAt(0)) % 1_000_000;
  return String(70_000_000 + sum);
}

/** Files of the seed count as public and as old as the account. */
const SEEDED = { access: 'PUBLIC_NOT_INDEXABLE', folderPath: '' };

/** A file as the Files API returns it. */
export function toHubSpotFile(file: StoredFile, origin: string, now: Date): HubSpotFile {
  const { access, folderPath } = file.upload ?? SEEDED;
  const parentFolderId = folderId(folderPath);
  const ending = extension(file);
  return {
    id: file.id,
    name: baseName(file),
    extension: ending,
    type: fileType(file),
    size: file.size,
    access,
    archived: false,
    createdAt: file.upload?.createdAt ?? now.toISOString(),
    updatedAt: file.upload?.updatedAt ?? now.toISOString(),
    path: `${folderPath}/${file.name}`,
    ...(parentFolderId !== undefined && { parentFolderId }),
    ...(!isPrivate(file) && { url: fileUrl(origin, file) }),
    isUsableInContent: true,
  };
}
