import type { StackProps } from '@hubspot/ui-extensions';
import { flexStyle } from './Flex.tsx';
import { distance as toLength } from '../size.ts';

/** Deprecated in favour of Flex. */
export function Stack(props: StackProps) {
  const { distance, direction, justify, align, width, children, testId } = props;
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
