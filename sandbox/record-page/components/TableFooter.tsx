import type { TableElementProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';

export function TableFooter({ children, testId, ...unknown }: TableElementProps) {
  useUnknownProps('TableFooter', unknown);
  return <tfoot data-testid={testId}>{children}</tfoot>;
}
