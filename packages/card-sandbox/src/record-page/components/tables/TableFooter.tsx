import type { TableElementProps } from '@hubspot/ui-extensions';

export function TableFooter({ children, testId }: TableElementProps) {
  return <tfoot data-testid={testId}>{children}</tfoot>;
}
