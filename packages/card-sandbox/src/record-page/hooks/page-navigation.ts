import { createContext, useContext } from 'react';
import type { PageTarget } from '../../hubspot/page-location.ts';

/** How one page of an app leads to another. */
export interface PageNavigation {
  /** The address of that page, to stand in a link. */
  href: (target: PageTarget) => string;
  /** Shows that page, without loading anything anew. */
  go: (target: PageTarget) => void;
}

/** Provided around every card; a card outside an app page can go to one, too. */
export const PageNavigationContext = createContext<PageNavigation>({
  href: () => '#',
  go: () => undefined,
});

export function usePageNavigation(): PageNavigation {
  return useContext(PageNavigationContext);
}
