import type { StatisticsProps } from '@hubspot/ui-extensions';

export function Statistics({ children, testId }: StatisticsProps) {
  return (
    <div className="hs-statistics" data-testid={testId}>
      {children}
    </div>
  );
}
