import type { PageConfig } from '../../protocol/page-config.ts';
import { createContext, useContext } from 'react';

/** The user, account and record of a card, as far as its components need them. */
export interface CardEnvironment {
  user: { id: number; locale?: string };
  portal: { timezone: string };
  objectTypes: PageConfig['objectTypes'];
  /** Milliseconds since 1970 by the simulator's clock. */
  now?: number;
  /** Whether images from other hosts fail to load. */
  imagesBlocked?: boolean;
  /** Missing on an app page. */
  crm?: { objectId: number; objectTypeId: string };
}

export const CardEnvironmentContext = createContext<CardEnvironment>({
  user: { id: 0 },
  portal: { timezone: 'UTC' },
  objectTypes: [],
});

export function useCardEnvironment(): CardEnvironment {
  return useContext(CardEnvironmentContext);
}
