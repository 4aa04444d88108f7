import type { TableElementProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';

export function TableBody({ children, testId, ...unknown }: TableElementProps) {
  useUnknownProps('TableBody', unknown);
  return <tbody data-testid={testId}>{children}</tbody>;
}
