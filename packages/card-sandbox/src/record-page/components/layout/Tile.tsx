import type { TileProps } from '@hubspot/ui-extensions';

export function Tile({ compact, flush, children, testId }: TileProps) {
  return (
    <div className="hs-tile" data-compact={compact} data-flush={flush} data-testid={testId}>
      {children}
    </div>
  );
}
