import type { PageTitleProps } from '@hubspot/ui-extensions/pages';
import { Children, useEffect, type ReactNode } from 'react';

/** Names the browser's tab, too. */
export function PageTitle({ children, testId }: PageTitleProps) {
  const title = textOf(children);
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <h1 className="hs-page-title" data-testid={testId}>
      {children}
    </h1>
  );
}

function textOf(children: ReactNode): string {
  return Children.toArray(children)
    .filter((child) => typeof child === 'string' || typeof child === 'number')
    .join('');
}
