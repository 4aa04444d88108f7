import { createContext, useContext } from 'react';

/**
 * Puts the text of a message that was not delivered back into the draft.
 *
 * @returns Whether it is there now.
 */
export type TakeBack = (text: string) => boolean;

/** Undefined where nothing can be written. */
export const TakeBackContext = createContext<TakeBack | undefined>(undefined);

export function useTakeBack(): TakeBack | undefined {
  return useContext(TakeBackContext);
}
