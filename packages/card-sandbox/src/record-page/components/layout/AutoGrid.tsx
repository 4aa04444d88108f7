import type { ExperimentalAutoGridProps } from '@hubspot/ui-extensions/experimental';
import { paddingStyle } from './spacing.tsx';
import { distance } from '../size.ts';

export function AutoGrid(props: ExperimentalAutoGridProps) {
  const { columnWidth, flexible, gap, children, testId } = props;
  const column = flexible ? `minmax(min(${columnWidth}px, 100%), 1fr)` : `${columnWidth}px`;
  const style = {
    ...paddingStyle(props),
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fill, ${column})`,
    gap: distance(gap),
  };
  return (
    <div style={style} data-testid={testId}>
      {children}
    </div>
  );
}
