import type { TableElementProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';

export function TableHead({ children, testId, ...unknown }: TableElementProps) {
  useUnknownProps('TableHead', unknown);
  return <thead data-testid={testId}>{children}</thead>;
}
