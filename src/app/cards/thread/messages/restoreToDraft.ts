import { createContext, useContext } from 'react';

/**
 * Puts the text of an undelivered message back into the draft.
 *
 * @returns whether the draft contains it now.
 */
export type RestoreToDraft = (text: string) => boolean;

/** Undefined where the agent cannot reply. */
export const RestoreToDraftContext = createContext<RestoreToDraft | undefined>(undefined);

export function useRestoreToDraft(): RestoreToDraft | undefined {
  return useContext(RestoreToDraftContext);
}
