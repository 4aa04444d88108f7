import type { DescriptionListItemProps } from '@hubspot/ui-extensions';

export function DescriptionListItem({ label, children, testId }: DescriptionListItemProps) {
  return (
    <div data-testid={testId}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
