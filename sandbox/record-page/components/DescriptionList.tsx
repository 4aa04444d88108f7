import type { DescriptionListProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';

export function DescriptionList({ direction, children, testId, ...unknown }: DescriptionListProps) {
  useUnknownProps('DescriptionList', unknown);
  return (
    <dl className="hs-description-list" data-direction={direction ?? 'column'} data-testid={testId}>
      {children}
    </dl>
  );
}
