import type { TableElementProps } from '@hubspot/ui-extensions';

export function TableHead({ children, testId }: TableElementProps) {
  return <thead data-testid={testId}>{children}</thead>;
}
