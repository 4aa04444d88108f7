import type { StackProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';
import { flexStyle } from './Flex.tsx';
import { distance as toLength } from './size.ts';

/** Deprecated by the kit in favour of Flex. */
export function Stack(props: StackProps) {
  const { distance, direction, justify, align, width, children, testId, ...unknown } = props;
  useUnknownProps('Stack', unknown);
  const style = {
    ...flexStyle(justify, align),
    flexDirection: direction ?? 'column',
    gap: toLength(distance),
    width,
  };
  return (
    <div className="hs-flex" style={style} data-testid={testId}>
      {children}
    </div>
  );
}
