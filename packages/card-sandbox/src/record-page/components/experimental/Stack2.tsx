import type { Stack2Props } from '@hubspot/ui-extensions/experimental';
import { flexStyle } from '../layout/Flex.tsx';
import { distance } from '../size.ts';

export function Stack2({ align, gap, fullWidth, fullHeight, children, testId }: Stack2Props) {
  const style = {
    ...flexStyle('start', align),
    flexDirection: 'column',
    gap: distance(gap),
    width: fullWidth ? '100%' : 'fit-content',
    height: fullHeight ? '100%' : undefined,
  } as const;
  return (
    <div className="hs-flex" style={style} data-testid={testId}>
      {children}
    </div>
  );
}
