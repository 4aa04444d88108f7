import type { StatisticsProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';

export function Statistics({ children, testId, ...unknown }: StatisticsProps) {
  useUnknownProps('Statistics', unknown);
  return (
    <div className="hs-statistics" data-testid={testId}>
      {children}
    </div>
  );
}
