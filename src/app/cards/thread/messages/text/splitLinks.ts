import { isBlank } from '../../../contract/text.ts';
import { readLinks, type FormattedText } from '../../../contract/reply/format.ts';

/**
 * Cuts a line of text into plain parts and web addresses. Only complete http and https addresses become links, and each is
 * shown with the host it leads to.
 *
 * @param isCutOff The text was cut at the end of this line, so an address there may be incomplete.
 */
export function splitLinks(line: string, isCutOff = false): FormattedText[] {
  return readLinks(line, (address, end) =>
    isCutOff && isBlank(line.slice(end)) ? undefined : toLink(address),
  );
}

/** Shows the host as the browser understands it, unless it is written that way: a name before an `@` would hide it. */
function toLink(address: string): FormattedText | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!url.hostname.includes('.') && url.hostname !== 'localhost') return undefined;
  const written = /^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';
  if (isReadable(written.replace(/:\d+$/, '').toLowerCase(), url.hostname)) {
    return { text: address, href: address };
  }
  url.username = '';
  url.password = '';
  return { text: url.href, href: url.href };
}

/** True for a host as browsers show it, and for one with letters such as `ü`. Many other letters look like Latin ones. */
function isReadable(written: string, host: string): boolean {
  const isLatin = /^[a-z0-9.\u00df-\u00f6\u00f8-\u00ff-]+$/.test(written);
  return written === host || (isLatin && host.includes('xn--'));
}
