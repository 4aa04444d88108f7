import type { VariantName } from 'hubspot-simulator';
import { useMemo } from 'react';

/** The account variants that the page implements. A card restarts when they change. */
export interface BrowserConditions {
  propertiesHidden: boolean;
  imagesBlocked: boolean;
  timersThrottled: boolean;
}

export function useBrowserConditions(variants: string[]): BrowserConditions {
  const has = (name: VariantName) => variants.includes(name);
  const propertiesHidden = has('properties-hidden');
  const imagesBlocked = has('images-blocked');
  const timersThrottled = has('timers-throttled');
  return useMemo(
    () => ({ propertiesHidden, imagesBlocked, timersThrottled }),
    [propertiesHidden, imagesBlocked, timersThrottled],
  );
}
