import type { TileProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';

export function Tile({ compact, flush, children, testId, ...unknown }: TileProps) {
  useUnknownProps('Tile', unknown);
  return (
    <div className="hs-tile" data-compact={compact} data-flush={flush} data-testid={testId}>
      {children}
    </div>
  );
}
