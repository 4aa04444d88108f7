import type { PageLinkProps } from '@hubspot/ui-extensions/pages';
import { usePageTarget } from './page-target.ts';

export function PageLink({ to, params, children, testId }: PageLinkProps) {
  return (
    <a className="hs-link" {...usePageTarget({ to, params })} data-testid={testId}>
      {children}
    </a>
  );
}
