import type { AllDistances, AllSizesUnaliased } from '@hubspot/ui-extensions';

type Size = 'xs' | 'sm' | 'md' | 'lg' | 'xl';

const SHORT: Record<AllSizesUnaliased, Size> = {
  'extra-small': 'xs',
  small: 'sm',
  medium: 'md',
  large: 'lg',
  'extra-large': 'xl',
};

/** The kit accepts two names for each size; this returns the short one. */
export function shortSize(size: string | undefined, otherwise: Size): Size {
  if (size === undefined) return otherwise;
  return size in SHORT ? SHORT[size as AllSizesUnaliased] : (size as Size);
}

/** Converts a distance to a CSS length. */
export function distance(size: AllDistances | undefined): string {
  return size === undefined || size === 'flush' ? '0' : `var(--space-${shortSize(size, 'md')})`;
}
