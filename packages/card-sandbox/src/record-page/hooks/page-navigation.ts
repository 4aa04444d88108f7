import { createContext, useContext } from 'react';
import type { PageTarget } from '../../hubspot/page-location.ts';

/** Navigation between the pages of an app. */
export interface PageNavigation {
  /** The URL of a page. */
  href: (target: PageTarget) => string;
  /** Shows a page without reloading. */
  go: (target: PageTarget) => void;
}

/** Provided around every card, because any card can navigate to an app page. */
export const PageNavigationContext = createContext<PageNavigation>({
  href: () => '#',
  go: () => undefined,
});

export function usePageNavigation(): PageNavigation {
  return useContext(PageNavigationContext);
}
