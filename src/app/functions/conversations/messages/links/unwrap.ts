import { withoutPunctuation } from './punctuation.ts';

/**
 * The address inside one that a mail security service or a redirect has wrapped; any other address unchanged. Nested
 * wrappers are removed as well. Some services, such as Mimecast, keep most addresses to themselves.
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
  return text.replace(ADDRESS, (found) => {
    const address = withoutPunctuation(found);
    return unwrapLink(address) + found.slice(address.length);
  });
}

const MAX_NESTED = 5;

/** Wrapped addresses are ASCII, whatever they lead to. */
const ADDRESS = /https?:\/\/[!-;=?-~]+/gi;
const HOST = /^https?:\/\/([a-z0-9.-]{1,253})/i;

function innerAddress(address: string): string | undefined {
  const host = HOST.exec(address)?.[1]?.toLowerCase() ?? '';
  const wrapper = WRAPPERS.find(([hosts]) => hosts.test(host));
  if (!wrapper || !URL.canParse(address)) return undefined;
  const { pathname, searchParams } = new URL(address);
  const inner = wrapper[1]({ address, path: pathname, parameters: searchParams });
  return inner !== undefined && /^https?:\/\//i.test(inner) && URL.canParse(inner)
    ? inner
    : undefined;
}

interface WrappedAddress {
  address: string;
  path: string;
  parameters: URLSearchParams;
}

type Decoder = (wrapped: WrappedAddress) => string | undefined;

const parameter =
  (...names: string[]): Decoder =>
  ({ parameters }) =>
    names.map((name) => parameters.get(name)).find((value) => value) ?? undefined;

/** Sites whose other pages may name an address as well, such as one to share. */
const REDIRECT_PATH = /^\/(?:url|redirect|redir\/redirect|safety\/go)$/;

/** Security services and redirects, by the hosts of their addresses. */
const WRAPPERS: [hosts: RegExp, decode: Decoder][] = [
  [/\.safelinks\.protection\.(?:outlook\.com|office365\.us)$|\.trendmicro\.com$/, parameter('url')],
  [/^urldefense(?:\.proofpoint)?\.(?:com|us)$/, proofpoint],
  [/\.mimecast(?:protect)?\.com$/, parameter('url', 'u')],
  [/^linkprotect\.cudasvc\.com$/, parameter('a')],
  [/^secure-web\.cisco\.com$/, ({ path }) => decoded(path.slice(path.lastIndexOf('/') + 1))],
  [/\.protection\.sophos\.com$/, ({ parameters }) => fromBase64(parameters.get('u') ?? '')],
  [/^protect\d?\.fireeye\.com$/, parameter('u')],
  [
    /^clicktime\.symantec\.com$|\.esvalabs\.com$|^lm?\.(?:facebook|instagram|messenger)\.com$/,
    parameter('u'),
  ],
  [/^deref-(?:gmx|mail|web)\.[a-z]{2,3}$/, parameter('redirectUrl')],
  [/^slack-redir\.net$/, parameter('url')],
  [
    /^(?:www\.)?(?:google\.[a-z.]{2,6}|youtube\.com|linkedin\.com)$/,
    (wrapped) => (REDIRECT_PATH.test(wrapped.path) ? parameter('q', 'url')(wrapped) : undefined),
  ],
];

function proofpoint(wrapped: WrappedAddress): string | undefined {
  if (wrapped.path.startsWith('/v3/')) return proofpointV3(wrapped);
  if (wrapped.path.startsWith('/v2/')) return proofpointV2(wrapped);
  return parameter('u')(wrapped);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

/** Version 2 writes `%` as `-` and `/` as `_`. */
function proofpointV2({ parameters }: WrappedAddress): string | undefined {
  return decoded((parameters.get('u') ?? '').replaceAll('-', '%').replaceAll('_', '/'));
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
