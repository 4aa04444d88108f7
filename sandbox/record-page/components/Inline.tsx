import type { InlineProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';
import { flexStyle } from './Flex.tsx';
import { distance } from './size.ts';

export function Inline({ justify, align, gap, children, testId, ...unknown }: InlineProps) {
  useUnknownProps('Inline', unknown);
  const style = { ...flexStyle(justify, align), flexWrap: 'wrap', gap: distance(gap) } as const;
  return (
    <div className="hs-flex" style={style} data-testid={testId}>
      {children}
    </div>
  );
}
