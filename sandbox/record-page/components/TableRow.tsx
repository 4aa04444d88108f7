import type { TableElementProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';

export function TableRow({ children, testId, ...unknown }: TableElementProps) {
  useUnknownProps('TableRow', unknown);
  return <tr data-testid={testId}>{children}</tr>;
}
