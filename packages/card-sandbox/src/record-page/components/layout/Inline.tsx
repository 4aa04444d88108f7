import type { ExperimentalInlineProps } from '@hubspot/ui-extensions/experimental';
import { paddingStyle } from './spacing.tsx';
import { flexStyle } from './Flex.tsx';
import { distance } from '../size.ts';

export function Inline(props: ExperimentalInlineProps) {
  const { justify, align, gap, children, testId } = props;
  const style = {
    ...flexStyle(justify, align),
    ...paddingStyle(props),
    flexWrap: 'wrap',
    gap: distance(gap),
  } as const;
  return (
    <div className="hs-flex" style={style} data-testid={testId}>
      {children}
    </div>
  );
}
