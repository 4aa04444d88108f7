import type { GridItemProps } from '@hubspot/ui-extensions/experimental';

export function GridItem({ size = 1, offset, children, testId }: GridItemProps) {
  const column = offset === undefined ? `span ${size}` : `${offset + 1} / span ${size}`;
  return (
    <div style={{ gridColumn: column, minWidth: 0 }} data-testid={testId}>
      {children}
    </div>
  );
}
