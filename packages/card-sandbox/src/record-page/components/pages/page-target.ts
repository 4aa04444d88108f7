import type { MouseEvent } from 'react';
import { usePageNavigation } from '../../hooks/page-navigation.ts';

interface Target {
  to: string;
  params?: Record<string, string>;
}

/** The props of a link to another app page, for an anchor element. */
export function usePageTarget({ to, params }: Target) {
  const { href, go } = usePageNavigation();
  return {
    href: href({ to, params }),
    onClick: (event: MouseEvent) => {
      // A click that opens another tab keeps its default action.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go({ to, params });
    },
  };
}
