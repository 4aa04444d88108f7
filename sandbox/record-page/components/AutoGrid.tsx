import type { AutoGridProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';
import { distance } from './size.ts';

export function AutoGrid(props: AutoGridProps) {
  const { columnWidth, flexible, gap, children, testId, ...unknown } = props;
  useUnknownProps('AutoGrid', unknown);
  const column = flexible ? `minmax(min(${columnWidth}px, 100%), 1fr)` : `${columnWidth}px`;
  const style = {
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
