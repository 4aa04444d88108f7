import type { MediaObjectProps } from '@hubspot/ui-extensions/experimental';
import { flexStyle } from '../layout/Flex.tsx';
import { distance } from '../size.ts';

export function MediaObject(props: MediaObjectProps) {
  const { align, spacing = 'sm', itemLeft, itemRight, children, testId } = props;
  const style = {
    ...flexStyle('start', align ?? 'center'),
    gap: distance(spacing === 'none' ? 'flush' : spacing),
  };
  return (
    <div className="hs-flex" style={style} data-testid={testId}>
      {itemLeft && <div>{itemLeft}</div>}
      <div className="hs-media-body">{children}</div>
      {itemRight && <div>{itemRight}</div>}
    </div>
  );
}
