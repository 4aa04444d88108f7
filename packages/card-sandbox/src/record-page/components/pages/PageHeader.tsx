import type { PageHeaderProps } from '@hubspot/ui-extensions/pages';

export function PageHeader({ children, testId }: PageHeaderProps) {
  return (
    <div className="hs-header-actions" data-testid={testId}>
      {children}
    </div>
  );
}
