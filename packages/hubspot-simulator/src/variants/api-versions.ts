import type { Variant } from './variant.ts';

/** Paths of each API version that HubSpot can switch off on its own. */
const versions = {
  'conversations-v3': [/^\/conversations\/(v3\/conversations|conversations\/v3)\//],
  'conversations-beta': [/^\/conversations\/conversations\/2026-09-beta\//],
  'conversations-2026-09': [/^\/conversations\/conversations\/2026-09\//],
  'crm-v3': [/^\/crm\/v3\//],
  'crm-v4': [/^\/crm\/v4\//],
  'crm-2026-03': [/^\/crm\/\w+\/2026-03(\/|$)/],
  'crm-2026-09': [/^\/crm\/\w+\/2026-09(\/|$)/],
  'account-v3': [/^\/account-info\/v3\//],
  'account-2026-09': [/^\/account-info\/2026-09\//],
  'files-v3': [/^\/files\/v3\//],
  'files-2026-03': [/^\/files\/2026-03\//],
  'files-beta': [/^\/files\/2026-09-beta\//],
  'all-v3-and-v4': [/\/v[34]\//],
  'all-betas': [/\/\d{4}-\d{2}-beta(\/|$)/],
  'all-dated': [/\/\d{4}-\d{2}(\/|$)/],
} as const satisfies Record<string, readonly RegExp[]>;

type Version = keyof typeof versions;

/** How HubSpot responds on a path that it switched off. */
const responses = {
  gone: 'a 404 in JSON',
  'gone-410': 'a 410 in JSON',
  'gone-html': 'a 404 with an HTML page',
} as const;

export type GoneResponse = keyof typeof responses;

const keys = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(record).filter((key): key is Key => key in record);

const combinations = keys(versions).flatMap((version) =>
  keys(responses).map((response) => ({ version, response, name: nameOf(version, response) })),
);

function nameOf(version: Version, response: GoneResponse): `${Version}-${GoneResponse}` {
  return `${version}-${response}`;
}

export const apiVersions = combinations.map(
  ({ version, response, name }): Variant<`${Version}-${GoneResponse}`> => ({
    name,
    group: 'API versions',
    where: 'simulator',
    unknown: 'When HubSpot switches off an API version, and how a removed path responds.',
    behavior: `Paths of ${version.replace(/^all-/, 'all ').replaceAll('-and-', ' and ')} respond with ${responses[response]}.`,
    settle: 'Run the doctor: it lists the paths that respond in this account.',
    exclusive: version,
  }),
);

/** @returns how a path responds if its version is gone, undefined if the path works */
export function goneResponse(
  path: string,
  isActive: (name: `${Version}-${GoneResponse}`) => boolean,
): GoneResponse | undefined {
  const found = combinations.find(
    ({ version, name }) => isActive(name) && versions[version].some((part) => part.test(path)),
  );
  return found?.response;
}
