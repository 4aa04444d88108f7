/** A file in HubSpot's file tool. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly usage: 'AUDIO' | 'IMAGE' | 'OTHER' | 'STICKER' | 'VOICE_RECORDING';
  /** Bytes. */
  readonly size: number;
  /** The user who uploaded it with a card's `FileUpload`. */
  readonly uploadedBy?: string;
  /** The record that the card was shown on. */
  readonly attachedTo?: { readonly objectTypeId: string; readonly objectId: number };
  /** Set for files that were uploaded with the Files API. */
  readonly upload?: Upload;
}

export interface Upload {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly access: FileAccess;
  /** Such as `/settings`; '' for the root folder. */
  readonly folderPath: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export const FILE_ACCESS = [
  'PUBLIC_INDEXABLE',
  'PUBLIC_NOT_INDEXABLE',
  'HIDDEN_INDEXABLE',
  'HIDDEN_NOT_INDEXABLE',
  'HIDDEN_PRIVATE',
  'PRIVATE',
  'HIDDEN_SENSITIVE',
  'SENSITIVE',
] as const;
export type FileAccess = (typeof FILE_ACCESS)[number];

export const extension = (file: { name: string }) =>
  file.name.includes('.') ? (file.name.split('.').at(-1) ?? '') : '';

/** True if the file opens only under a signed URL. */
export const isPrivate = ({ upload }: StoredFile) =>
  upload !== undefined && /PRIVATE|SENSITIVE/.test(upload.access);
