import type { HrefProp } from '@hubspot/ui-extensions';

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
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return !parsed || /(^|\.)hubspot\.com$/.test(parsed.hostname);
}
