import { unwrapLink } from './unwrap.ts';

const MAX_LENGTH = 8_000;

/** Characters that change how an address is displayed without being seen: bidi controls and the like. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}]/gu;

/**
 * Where a link leads, as an agent should see it: without a safe-link service around it, a mail or phone link as its
 * address or number.
 *
 * @returns Undefined for what leads nowhere outside the message, and for schemes that run code.
 */
export function targetOf(href: string): string | undefined {
  const address = href.replace(INVISIBLE, '');
  if (address.length > MAX_LENGTH) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  switch (scheme) {
    case 'http':
    case 'https':
      return unwrapLink(address);
    case 'ftp':
    case 'sms':
      return address;
    case 'mailto':
      return decoded(address.slice('mailto:'.length).replace(/\?.*$/, '')) || undefined;
    case 'tel':
      return decoded(address.slice('tel:'.length)).replace(INVISIBLE, '') || undefined;
    default:
      return address.startsWith('//') ? unwrapLink(`https:${address}`) : undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
