import { createContext, useContext } from 'react';

/**
 * Puts the text of a message that was not delivered back into the draft.
 *
 * @returns Whether it is there now.
 */
export type RestoreToDraft = (text: string) => boolean;

/** Undefined where nothing can be written. */
export const RestoreToDraftContext = createContext<RestoreToDraft | undefined>(undefined);

export function useRestoreToDraft(): RestoreToDraft | undefined {
  return useContext(RestoreToDraftContext);
}
