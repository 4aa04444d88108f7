import type { MouseEvent } from 'react';
import { usePageNavigation } from '../../hooks/page-navigation.ts';

interface Target {
  to: string;
  params?: Record<string, string>;
}

/** A link to another page of the app. Spread it over an anchor. */
export function usePageTarget({ to, params }: Target) {
  const { href, go } = usePageNavigation();
  return {
    href: href({ to, params }),
    onClick: (event: MouseEvent) => {
      // A click that asks for another tab goes its usual way.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go({ to, params });
    },
  };
}
