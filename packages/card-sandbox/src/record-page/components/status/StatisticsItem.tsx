import type { StatisticsItemProps } from '@hubspot/ui-extensions';

export function StatisticsItem(props: StatisticsItemProps) {
  const { id, label, number, children, testId } = props;
  return (
    <div className="hs-statistics-item" id={id} data-testid={testId}>
      <span className="hs-statistics-label">{label}</span>
      <span className="hs-statistics-number">{number}</span>
      {children}
    </div>
  );
}
