import type { CenterProps } from '@hubspot/ui-extensions/experimental';
import { distance } from '../size.ts';

export function Center(props: CenterProps) {
  const { maxContentSize, gutter, fullWidth, fullHeight, children, testId } = props;
  const style = {
    paddingInline: distance(gutter),
    width: fullWidth ? '100%' : 'fit-content',
    height: fullHeight ? '100%' : undefined,
  };
  return (
    <div className="hs-center" style={style} data-testid={testId}>
      <div style={{ maxWidth: maxContentSize }}>{children}</div>
    </div>
  );
}
