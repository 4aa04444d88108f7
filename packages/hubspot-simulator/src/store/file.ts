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
}

export const extension = (file: { name: string }) => file.name.split('.').at(-1) ?? '';
