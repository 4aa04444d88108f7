import type { PageTitleProps } from '@hubspot/ui-extensions/pages';
import { useEffect, useRef } from 'react';

/** Also sets the title of the browser's tab. */
export function PageTitle({ children, testId }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { current } = heading;
    if (!current) return;
    const before = document.title;
    const tell = () => {
      document.title = current.textContent || before;
    };
    tell();
    // The text is a child from the card and may change.
    const observer = new MutationObserver(tell);
    observer.observe(current, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      document.title = before;
    };
  }, []);
  return (
    <h1 ref={heading} className="hs-page-title" data-testid={testId}>
      {children}
    </h1>
  );
}
