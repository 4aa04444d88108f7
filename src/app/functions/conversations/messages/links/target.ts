import { ADDRESS_END, findWebAddresses } from '../../../../cards/contract/reply/web-addresses.ts';
import { unwrapLink } from './unwrap.ts';

const MAX_LENGTH = 8_000;

/** Characters that change how an address is displayed without being seen: line ends, bidi controls and the like. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const SPACE = /\s/gu;

/**
 * Where a link leads, as an agent should see it: without a safe-link service around it, a mail or phone link as its
 * address or number.
 *
 * @returns Undefined for what leads nowhere outside the message, and for schemes that run code.
 */
export function targetOf(href: string): string | undefined {
  const address = href.replace(INVISIBLE, '').trim().replace(SPACE, encoded);
  if (address.length > MAX_LENGTH) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  switch (scheme) {
    case 'http':
    case 'https':
      return whole(unwrapLink(address));
    case 'ftp':
    case 'sms':
      return address;
    case 'mailto':
      return decoded(address.slice('mailto:'.length).replace(/\?.*$/, '')) || undefined;
    case 'tel':
    case 'callto':
      return decoded(address.slice(scheme.length + 1)).replace(/[\s\p{Cf}]/gu, '') || undefined;
    default:
      return address.startsWith('//') ? whole(unwrapLink(`https:${address}`)) : undefined;
  }
}

const UNSAFE = new RegExp(ADDRESS_END.source, 'gu');

/** A web address without characters at which it would end when the text around it is read. */
function whole(address: string): string {
  const safe = address.replace(UNSAFE, encoded);
  const isFound = findWebAddresses(safe).some(
    ({ start, end }) => start === 0 && end === safe.length,
  );
  return isFound ? safe : safe.replace(/[()[\]{}]|\W$|_$/g, encoded);
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
