import { findWebAddresses } from '../../../contract/reply/web-addresses.ts';

export type TextPart = { text: string } | { text: string; href: string };

/**
 * Cuts a line of text into plain parts and web addresses. Only complete http and https addresses become links, and each is
 * shown with the host it leads to.
 *
 * @param isCutOff The text was cut at the end of this line, so an address there may be incomplete.
 */
export function splitLinks(line: string, isCutOff = false): TextPart[] {
  const parts: TextPart[] = [];
  let rest = 0;
  for (const { start, end } of findWebAddresses(line)) {
    const link = toLink(line.slice(start, end));
    const isIncomplete =
      /^(?:…|\.{3})/.test(line.slice(end, end + 3)) || (isCutOff && end === line.length);
    if (link === undefined || isIncomplete) continue;
    if (start > rest) parts.push({ text: line.slice(rest, start) });
    parts.push(link);
    rest = end;
  }
  if (rest < line.length) parts.push({ text: line.slice(rest) });
  return parts;
}

/** Shows the host as the browser understands it, unless it is written that way: a name before an `@` would hide it. */
function toLink(address: string): { text: string; href: string } | undefined {
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
