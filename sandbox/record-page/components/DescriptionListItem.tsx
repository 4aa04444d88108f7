import type { DescriptionListItemProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';

export function DescriptionListItem({
  label,
  children,
  testId,
  ...unknown
}: DescriptionListItemProps) {
  useUnknownProps('DescriptionListItem', unknown);
  return (
    <div data-testid={testId}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
