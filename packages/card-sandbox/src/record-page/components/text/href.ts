import type { HrefProp } from '@hubspot/ui-extensions';
import { linkUrl } from '../card-url.ts';

/** A link's URL, and whether it opens a new tab. Links outside HubSpot do by default. */
export function linkTarget(href: HrefProp) {
  const { url, external } = typeof href === 'string' ? { url: href, external: undefined } : href;
  const opensTab = external ?? !isHubSpots(url);
  return {
    opensTab,
    anchor: opensTab ? { href: url, target: '_blank', rel: 'noreferrer' } : { href: url },
  };
}

function isHubSpots(url: string): boolean {
  const target = linkUrl(url);
  return !target || /(^|\.)hubspot\.com$/.test(target.hostname);
}
