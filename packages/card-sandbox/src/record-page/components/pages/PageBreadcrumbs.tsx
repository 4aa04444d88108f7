import type { PageBreadcrumbsProps } from '@hubspot/ui-extensions/pages';

export function PageBreadcrumbs({ children, testId }: PageBreadcrumbsProps) {
  return (
    <nav className="hs-breadcrumbs" aria-label="Breadcrumbs" data-testid={testId}>
      <ol>{children}</ol>
    </nav>
  );
}
