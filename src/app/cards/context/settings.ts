import { attachFiles, undoSeconds } from '../settings.json';

/** What a team may set for itself in `settings.json`, which says what each setting does. */
export interface Settings {
  undoSeconds: number;
  attachFiles: boolean;
}

export const settings: Settings = { undoSeconds, attachFiles };
