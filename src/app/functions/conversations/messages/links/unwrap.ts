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
  const wrapper = WRAPPERS.find(([pattern]) => pattern.test(host));
  if (!wrapper || !URL.canParse(address)) return undefined;
  const { pathname, searchParams } = new URL(address);
  const parameter = (name: string) => searchParams.get(name) ?? '';
  const inner = wrapper[1]({ address, path: pathname, parameter });
  return /^https?:\/\//i.test(inner) && URL.canParse(inner) ? inner : undefined;
}

interface WrappedAddress {
  address: string;
  path: string;
  parameter: (name: string) => string;
}

/** Returns '' or anything else that is no address if it finds none. */
type Decoder = (wrapped: WrappedAddress) => string;

const parameter =
  (name: string, otherName = name): Decoder =>
  (wrapped) =>
    wrapped.parameter(name) || wrapped.parameter(otherName);

/** Sites whose other pages may name an address as well, such as one to share. */
const onPage =
  (pages: RegExp, decode: Decoder): Decoder =>
  (wrapped) =>
    pages.test(wrapped.path) ? decode(wrapped) : '';

/** Security services and redirects, by the hosts of their addresses. */
const WRAPPERS: [host: RegExp, decode: Decoder][] = [
  [
    hosts(
      'safelinks.protection.(?:outlook.com|office365.us)',
      'trendmicro.com|slack-redir.net|out.reddit.com|linklock.titanhq.com',
    ),
    parameter('url'),
  ],
  [hosts('teams.(?:cdn.office.net|microsoft.com)'), onPage(/safelinks/, parameter('url'))],
  [hosts('urldefense(?:.proofpoint)?.(?:com|us)'), proofpoint],
  [hosts('mimecast(?:protect)?.com|steamcommunity.com'), parameter('url', 'u')],
  [hosts('linkprotect.cudasvc.com'), parameter('a')],
  [hosts('secure-web.cisco.com|awstrack.me|click.redditmail.com|r.search.yahoo.com'), fromPath],
  [hosts('protection.sophos.com'), ({ parameter }) => fromBase64(parameter('u'))],
  [hosts('bing.com'), ({ parameter }) => fromBase64(parameter('u').slice(2))],
  [
    hosts(
      'protect\\d?.fireeye.com|clicktime.symantec.com|esvalabs.com|scanmail.trustwave.com',
      'lm?.(?:facebook|instagram|messenger|workplace).com',
      'link.(?:edgepilot|zixcentral).com',
    ),
    parameter('u'),
  ],
  [hosts('deref-(?:gmx|mail|web).[a-z]{2,3}'), parameter('redirectUrl')],
  [hosts('url-protection.com'), parameter('o')],
  [hosts('protect.checkpoint.com|url.avanan.click'), checkPoint],
  [hosts('mailanyone.net'), mailAnyone],
  [hosts('vk.com|vk.ru'), onPage(/^\/away/, parameter('to'))],
  [hosts('duckduckgo.com'), onPage(/^\/l\//, parameter('uddg'))],
  [
    hosts('google.[a-z.]{2,6}|youtube.com|linkedin.com'),
    onPage(/^\/(?:url|redirect|redir\/redirect|safety\/go)$/, parameter('q', 'url')),
  ],
];

/** Matches these hosts, given as patterns in which a dot is a dot, and their subdomains. */
function hosts(...patterns: string[]): RegExp {
  return new RegExp(`(?:^|\\.)(?:${patterns.join('|').replaceAll('.', '\\.')})$`);
}

/** The part of a path that is an address. */
function fromPath({ address }: WrappedAddress): string {
  return decoded(/[/=](https?(?::|%3a)%2f%2f[^/]+)/i.exec(address)?.[1] ?? '');
}

function checkPoint({ address }: WrappedAddress): string {
  return withBothSlashes(decoded(/\/___(.+?)___/.exec(address)?.[1] ?? ''));
}

/** Where the characters of each ten stand in the address. */
const SHUFFLED = [7, 3, 0, 1, 9, 5, 6, 8, 2, 4];

/** Its characters are shuffled by tens, and those that are left over reversed. */
function mailAnyone({ parameter }: WrappedAddress): string {
  const shuffled = parameter('o');
  const tens = shuffled.match(/.{10}/gs) ?? [];
  const ordered = tens.map((ten) => SHUFFLED.map((_, at) => ten[SHUFFLED.indexOf(at)]).join(''));
  const rest = Array.from(shuffled.slice(10 * tens.length)).reverse();
  return ordered.join('') + rest.join('');
}

/** A proxy may have joined the slashes after the scheme. */
function withBothSlashes(address: string): string {
  return address.replace(/^(https?:\/)(?!\/)/i, '$1/');
}

function proofpoint(wrapped: WrappedAddress): string {
  if (wrapped.path.startsWith('/v3/')) return proofpointV3(wrapped);
  if (wrapped.path.startsWith('/v2/')) return proofpointV2(wrapped);
  return wrapped.parameter('u');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

/** Version 2 writes `%` as `-` and `/` as `_`. */
function proofpointV2({ parameter }: WrappedAddress): string {
  return decoded(parameter('u').replaceAll('-', '%').replaceAll('_', '/'));
}

const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Version 3 puts the address between `__` and `__;`, with `*` for one replaced character and `**x` for a run of them; the
 * characters follow in base64.
 */
function proofpointV3({ address }: WrappedAddress): string {
  const [, coded = '', replaced = ''] = /\/v3\/__(.+?)__;([\w-]*)/.exec(address) ?? [];
  const characters = Array.from(Buffer.from(replaced, 'base64url').toString('utf8'));
  const decoded = coded.replace(/\*\*([\w-])|\*/g, (_, run: string | undefined) =>
    characters.splice(0, run === undefined ? 1 : RUN_LENGTHS.indexOf(run) + 2).join(''),
  );
  return withBothSlashes(decoded);
}
