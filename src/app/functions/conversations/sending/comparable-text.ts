import { findWebAddresses } from '../../../cards/contract/reply/web-addresses.ts';
import { unwrapLink } from '../messages/links/unwrap.ts';

/** Lines of a text without anything that HubSpot may change on its way. Empty lines are left out. */
export type Comparable = string[];

/** Invisible characters, variation selectors, keycaps and skin tones. */
const INVISIBLE = /[\p{Cf}\ufe00-\ufe0f]|\u20e3|\p{Emoji_Modifier}/gu;
const QUOTES = /['"`´‘’‚‛“”„‟«»‹›′]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Signs that stand alone: bullets of lists and dashes between words. */
const BULLET = /(?<!\S)[-*•·‣▪◦●○]+(?!\S)/g;
/** What plain text may have in place of bold words. */
const STARS = /(?<!\d)\*|\*(?!\d)/g;
/** The number of an item: HubSpot may write `1)` as `1.`. */
const ITEM_NUMBER = /^(\s*)\(?(\d{1,3})[.)](?=\s)/;
/** Signs for which people and mail programs write letters, and the other way round. */
const TYPED: Record<string, string> = {
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '⇒': '=>',
  '©': '(c)',
  '®': '(r)',
};
const TYPED_SIGN = /[→←↔⇒©®]/g;
const LINE_END = /\r\n?|[\n\u0085\u2028\u2029]/;
/** Letter-like signs such as ™ are no emoji, although Unicode lists them. */
const EMOJI = /(?![©®™‼⁉ℹ])[\p{Extended_Pictographic}\p{Regional_Indicator}]/gu;
/** What systems without emoji write instead. */
const EMOJI_SUBSTITUTE =
  /:[a-z0-9_+-]{2,40}:|[:;]-?[()DPp]|(?:\\u[\da-fA-F]{4})+|[?\ufffd\p{Cs}]/gu;
/** A mail or phone link behind the address or number that it repeats. */
const MAIL_LINK = /[<([]?\b(?:mailto|tel):[^\s<>()[\]]*[>)\]]?/gi;

/**
 * Converts a text to lines that are equal for equal texts, after changes of white space, quotation marks, dashes, bullets,
 * numbering, typographic signs, emoji, Unicode forms and addresses.
 *
 * @param reference The text to compare with: it says which emoji to expect.
 */
export function comparable(text: string, reference = text): Comparable {
  const hasEmoji = reference.search(EMOJI) >= 0;
  const hasWords = reference.replace(EMOJI, '').search(/[\p{L}\p{N}]/u) >= 0;
  const withoutEmoji = (line: string) =>
    hasEmoji && hasWords ? line.replace(EMOJI, '').replace(EMOJI_SUBSTITUTE, '') : line;
  return text
    .replace(MAIL_LINK, '')
    .split(LINE_END)
    .map((line) =>
      withoutEmoji(
        withPlainAddresses(line)
          .replace(INVISIBLE, '')
          .replace(ITEM_NUMBER, '$1$2.')
          .replace(TYPED_SIGN, (sign) => TYPED[sign] ?? sign),
      )
        .normalize('NFKC')
        .replace(/\u2044/g, '/')
        .replace(DASHES, '-')
        .replace(/-{2,}/g, '-')
        .replace(BULLET, '')
        .replace(STARS, '')
        .replace(QUOTES, '')
        .replace(/\s/g, ''),
    )
    .filter((line) => line !== '');
}

/** Web addresses in the form in which they are compared, and each once where a link repeats its label. */
function withPlainAddresses(line: string): string {
  let plain = '';
  let rest = 0;
  let previous: string | undefined;
  for (const { start, end } of findWebAddresses(line)) {
    const address = plainAddress(line.slice(start, end));
    const between = line.slice(rest, start);
    const repeats = address === previous && /^\s*\]?[<(]$/.test(between);
    plain += repeats ? '' : between.replace(/[<[]$/, '') + address;
    rest = end;
    if (/[>)\]]/.test(line.charAt(end)) && (repeats || /[<[]$/.test(between))) {
      const closesLabel = line.charAt(end) === ']' && line.charAt(end + 1) === '(';
      if (!closesLabel) rest += 1;
    }
    previous = address;
  }
  return plain + line.slice(rest);
}

/** Without scheme, `www.`, the scheme's port, final slash and the parameters of mail campaigns. */
function plainAddress(address: string): string {
  const decoded = decode(unwrapLink(address).replaceAll('&amp;', '&'));
  return decoded
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/^[^/?#]+/, (host) => host.toLowerCase().replace(/:(?:80|443)$/, ''))
    .replace(/([?&])(?:(?:utm_|_?hs)[\w-]*=[^&#]*(?:&|$|(?=#)))+/gi, '$1')
    .replace(/[?&]?(#.*)?$/, '$1')
    .replace(/\/$/, '');
}

/** Hosts through which HubSpot leads links to count clicks. */
const TRACKER =
  /(?:^|\.)(?:hubspotlinks|hs-sales-engage|hubspotemail|sidekickopen\d*)\.(?:com|net)$/;

/** Puts back the addresses of the sent text in whose place, or behind which, the shown text has redirects to them. */
export function withLinksOf(sent: string, shown: string): string {
  const addresses = findWebAddresses(sent).map(({ start, end }) => sent.slice(start, end));
  let restored = '';
  let rest = 0;
  let next = 0;
  for (const { start, end } of findWebAddresses(shown)) {
    const address = shown.slice(start, end);
    const isBehindLabel = next > 0 && /[<(]$/.test(shown.slice(rest, start));
    if (!isBehindLabel) next += 1;
    const original = addresses[next - 1];
    const leadsThere = original !== undefined && isRedirectTo(original, address);
    restored += shown.slice(rest, start) + (leadsThere ? original : address);
    rest = end;
  }
  return restored + shown.slice(rest);
}

function isRedirectTo(original: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname, search } = new URL(address);
  return TRACKER.test(hostname) || decode(pathname + search).includes(original);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
