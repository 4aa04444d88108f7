import type { WidthProps } from '@hubspot/ui-extensions';

/** The width of a column: `min`, `max`, `auto` or pixels. */
export function columnWidth(width: WidthProps['width']): string | number | undefined {
  if (width === 'min') return '1%';
  if (width === 'max') return '100%';
  return width === 'auto' ? undefined : width;
}
