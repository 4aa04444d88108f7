import type { DescriptionListProps } from '@hubspot/ui-extensions';

export function DescriptionList({ direction, children, testId }: DescriptionListProps) {
  return (
    <dl className="hs-description-list" data-direction={direction ?? 'column'} data-testid={testId}>
      {children}
    </dl>
  );
}
