import type { PageBreadcrumbsCurrentProps } from '@hubspot/ui-extensions/pages';

/** `PageBreadcrumbs.Current` in a card. */
export function PageBreadcrumbsCurrent({ children, testId }: PageBreadcrumbsCurrentProps) {
  return (
    <li aria-current="page" data-testid={testId}>
      {children}
    </li>
  );
}
