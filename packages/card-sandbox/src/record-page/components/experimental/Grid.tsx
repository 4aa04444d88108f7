import type { GridProps } from '@hubspot/ui-extensions/experimental';
import { flexStyle } from '../layout/Flex.tsx';
import { distance } from '../size.ts';

/** The default number of columns. */
const COLUMNS = 12;

export function Grid({ justify, align, gap, size, children, testId }: GridProps) {
  const style = {
    ...flexStyle(justify, align),
    display: 'grid',
    // Columns that fill the grid leave no space to justify.
    gridTemplateColumns: `repeat(${size ?? COLUMNS}, minmax(0, ${justify ? 'max-content' : '1fr'}))`,
    gap: distance(gap),
  };
  return (
    <div style={style} data-testid={testId}>
      {children}
    </div>
  );
}
