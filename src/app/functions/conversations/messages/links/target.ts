import { ADDRESS_END, findWebAddresses } from '../../../../cards/contract/reply/web-addresses.ts';
import { unwrapLink } from './unwrap.ts';

const MAX_LENGTH = 8_000;

/** Characters that change how an address is displayed without being seen: line ends, bidi controls and the like. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const SPACE = /\s/gu;

/** A name before a digit is a host with its port, except for the schemes of numbers and mail addresses. */
const SCHEME = /^(mailto|tel|callto|sms|[a-z][a-z0-9+.-]+(?=:\D|:$)):/i;

/** Programs' own schemes, and those that run code. */
const NO_TARGET = /^(?:about|applewebdata|blob|cid|data|javascript|mid|vbscript|x-apple-.*)$/;

/** A host without a scheme. */
const HOST = /^(?:www\.|(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]|$))/iu;
const FILE = /^[^/?#]*\.(?:aspx?|docx?|gif|html?|jpe?g|jsp|pdf|php|png|txt|xlsx?|zip)$/i;
const MAIL_ADDRESS = /^[^\s/:@]+@[^\s/:@]+\.\p{L}{2,}$/u;

/**
 * Where a link leads, as an agent should see it: without a safe-link service around it, a mail or phone link as its
 * address or number.
 *
 * @param base The address that the link may be relative to.
 * @returns Undefined for what leads nowhere outside the message, and for schemes that run code.
 */
export function targetOf(href: string, base = ''): string | undefined {
  const address = href.replace(INVISIBLE, '').trim().replace(SPACE, encoded);
  if (address.length > MAX_LENGTH || address === '' || address.startsWith('#')) return undefined;
  if (address.startsWith('//')) return whole(unwrapLink(`https:${address}`));
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  switch (scheme) {
    case undefined:
      return withoutScheme(address, base);
    case 'http':
    case 'https':
      return whole(unwrapLink(address));
    case 'mailto':
      return decoded(address.slice('mailto:'.length).replace(/\?.*$/, '')) || undefined;
    case 'tel':
    case 'callto':
      return decoded(address.slice(scheme.length + 1)).replace(/[\s\p{Cf}]/gu, '') || undefined;
    default:
      return NO_TARGET.test(scheme) ? undefined : address;
  }
}

function withoutScheme(address: string, base: string): string | undefined {
  if (/^https?:/i.test(base) && URL.canParse(address, base)) {
    return whole(unwrapLink(new URL(address, base).href));
  }
  if (HOST.test(address) && !FILE.test(address)) return whole(unwrapLink(`https://${address}`));
  return MAIL_ADDRESS.test(address) ? address : undefined;
}

const UNSAFE = new RegExp(ADDRESS_END.source, 'gu');

/** A web address without characters at which it would end when the text around it is read. */
function whole(address: string): string {
  const safe = address.replace(AUTHORITY, asciiHost).replace(UNSAFE, encoded);
  const isFound = findWebAddresses(safe).some(
    ({ start, end }) => start === 0 && end === safe.length,
  );
  return isFound ? safe : safe.replace(/[()[\]{}]|\W$|_$/g, encoded);
}

const AUTHORITY = /^https?:\/\/[^/?#]*/i;

/** Browsers read an encoded host, but nobody else does. */
function asciiHost(origin: string): string {
  return ADDRESS_END.test(origin) && URL.canParse(origin) ? new URL(origin).origin : origin;
}

/** Percent-encoded, also where `encodeURIComponent` leaves a character alone. */
function encoded(sign: string): string {
  const bytes = Buffer.from(sign, 'utf8');
  return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(
    '',
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
