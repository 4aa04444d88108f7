import type { TableElementProps } from '@hubspot/ui-extensions';

export function TableRow({ children, testId }: TableElementProps) {
  return <tr data-testid={testId}>{children}</tr>;
}
