/** A file of HubSpot's file tool. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly usage: 'AUDIO' | 'IMAGE' | 'OTHER' | 'STICKER' | 'VOICE_RECORDING';
  /** Bytes. */
  readonly size: number;
}

export const extension = (file: { name: string }) => file.name.split('.').at(-1) ?? '';
