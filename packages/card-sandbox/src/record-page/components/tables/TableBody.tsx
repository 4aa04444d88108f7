import type { TableElementProps } from '@hubspot/ui-extensions';

export function TableBody({ children, testId }: TableElementProps) {
  return <tbody data-testid={testId}>{children}</tbody>;
}
