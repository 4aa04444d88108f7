import type { WidthProps } from '@hubspot/ui-extensions';

/** The width of a column: as little as it can, as much as it can, or so many pixels. */
export function columnWidth(width: WidthProps['width']): string | number | undefined {
  if (width === 'min') return '1%';
  if (width === 'max') return '100%';
  return width === 'auto' ? undefined : width;
}
