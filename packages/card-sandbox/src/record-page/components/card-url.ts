/** What a card may open. Any other scheme, such as `javascript:` or `data:`, could run code in the sandbox's own page. */
const LINK_SCHEMES = ['http:', 'https:', 'mailto:', 'tel:', 'sms:'];
const FRAME_SCHEMES = ['http:', 'https:'];

/** Relative URLs of a card are HubSpot's. */
const HUBSPOT = 'https://app.hubspot.com';

/** @returns undefined for a URL that a link of a card may not open */
export function linkUrl(url: string): URL | undefined {
  return urlWith(LINK_SCHEMES, url);
}

/** @returns undefined for a URL that a frame of a card may not load */
export function frameUrl(url: string): URL | undefined {
  return urlWith(FRAME_SCHEMES, url);
}

function urlWith(schemes: string[], url: string): URL | undefined {
  if (!URL.canParse(url, HUBSPOT)) return undefined;
  const parsed = new URL(url, HUBSPOT);
  return schemes.includes(parsed.protocol) ? parsed : undefined;
}

/** A sentence about a prop whose URL the sandbox does not open; undefined for any other prop. */
export function refusedUrl(component: string, name: string, value: unknown): string | undefined {
  const url = name === 'href' && isObject(value) && 'url' in value ? value.url : value;
  if (typeof url !== 'string') return undefined;
  if (name === 'href' && !linkUrl(url)) return notOpened(url, LINK_SCHEMES);
  const isFrame = component === 'Iframe' && name === 'src';
  return isFrame && !frameUrl(url) ? notOpened(url, FRAME_SCHEMES) : undefined;
}

/** Says that a URL is not opened, and which ones are. */
export function notOpened(url: string, schemes = LINK_SCHEMES): string {
  const opened = URL.canParse(url, HUBSPOT) ? new URL(url, HUBSPOT).protocol : 'an invalid URL';
  return `opens ${opened}, and may open ${schemes.join(', ')}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
