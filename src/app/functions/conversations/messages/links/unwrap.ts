import { withoutPunctuation } from './punctuation.ts';

/**
 * The address inside one that a mail security service or a redirect has wrapped; any other address unchanged.
 *
 * Decoded: Microsoft Safe Links, Proofpoint URL Defense (versions 1 to 3), Mimecast where the address is in it, Barracuda,
 * Google, Facebook, and nested wrappers of these.
 */
export function unwrapLink(address: string): string {
  let shown = address;
  for (let depth = 0; depth < MAX_NESTED; depth += 1) {
    const inner = innerAddress(shown);
    if (inner === undefined) return shown;
    shown = inner;
  }
  return shown;
}

/** Replaces wrapped addresses in a plain text by what they lead to. */
export function unwrapLinks(text: string): string {
  return text.replace(WRAPPED, (found) => {
    const address = withoutPunctuation(found);
    return unwrapLink(address) + found.slice(address.length);
  });
}

const MAX_NESTED = 5;

/** Wrapped addresses are ASCII, whatever they lead to. */
const WRAPPED =
  /https?:\/\/(?:[a-z0-9.-]+\.safelinks\.protection\.outlook\.com|(?:www\.)?urldefense(?:\.proofpoint)?\.com|urldefense\.us|protect(?:-[a-z]+)?\.mimecast\.com|linkprotect\.cudasvc\.com|www\.google\.[a-z.]+\/url|l\.(?:facebook|instagram)\.com)[!-;=?-~]*/gi;

function innerAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, search, searchParams, hash } = new URL(address);
  const inner = decodersOf(
    hostname,
    pathname,
  )?.({ address, search, hash, parameters: searchParams });
  return inner !== undefined && /^https?:\/\//i.test(inner) && URL.canParse(inner)
    ? inner
    : undefined;
}

interface WrappedAddress {
  address: string;
  search: string;
  hash: string;
  parameters: URLSearchParams;
}

type Decoder = (wrapped: WrappedAddress) => string | undefined;

const parameter =
  (...names: string[]): Decoder =>
  ({ parameters }) =>
    names.map((name) => parameters.get(name)).find((value) => value !== null) ?? undefined;

function decodersOf(host: string, path: string): Decoder | undefined {
  if (host.endsWith('.safelinks.protection.outlook.com')) return parameter('url');
  if (/^urldefense\.(com|us)$|^urldefense\.proofpoint\.com$/.test(host)) {
    if (path.startsWith('/v3/')) return proofpointV3;
    if (path.startsWith('/v2/')) return proofpointV2;
    return parameter('u');
  }
  if (/\.mimecast\.com$/.test(host)) return parameter('url', 'u');
  if (host === 'linkprotect.cudasvc.com') return parameter('a');
  if (/^www\.google\.[a-z.]{2,6}$/.test(host) && path === '/url') return parameter('q', 'url');
  if (/^l\.(facebook|instagram)\.com$/.test(host)) return parameter('u');
  return undefined;
}

/** Version 2 writes `%` as `-` and `/` as `_`. */
function proofpointV2({ parameters }: WrappedAddress): string | undefined {
  const coded = parameters.get('u');
  if (coded === null) return undefined;
  try {
    return decodeURIComponent(coded.replaceAll('-', '%').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}

const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Version 3 puts the address between `__` and `__;`, with `*` for one replaced character and `**x` for a run of them; the
 * characters follow in base64.
 */
function proofpointV3({ address }: WrappedAddress): string | undefined {
  const [, coded, replaced] = /\/v3\/__(.+?)__;([\w-]*)/.exec(address) ?? [];
  if (coded === undefined) return undefined;
  const characters = Array.from(Buffer.from(replaced ?? '', 'base64url').toString('utf8'));
  const decoded = coded.replace(/\*\*([\w-])|\*/g, (_, run: string | undefined) =>
    characters.splice(0, run === undefined ? 1 : RUN_LENGTHS.indexOf(run) + 2).join(''),
  );
  // A proxy may have joined the slashes after the scheme.
  return decoded.replace(/^(https?:\/)(?!\/)/i, '$1/');
}
