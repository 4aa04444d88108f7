import { createContext, useContext } from 'react';

/** For whom and where a card stands, as far as its components need to know. */
export interface CardEnvironment {
  user: { id: number; locale?: string };
  portal: { timezone: string };
  /** Milliseconds since 1970 by the simulator's clock. */
  now?: number;
  /** Absent where the card stands on no record. */
  crm?: { objectId: number; objectTypeId: string };
}

export const CardEnvironmentContext = createContext<CardEnvironment>({
  user: { id: 0 },
  portal: { timezone: 'UTC' },
});

export function useCardEnvironment(): CardEnvironment {
  return useContext(CardEnvironmentContext);
}
