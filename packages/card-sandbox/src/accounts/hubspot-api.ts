import { crmApi } from '../crm/api/crm-api.ts';
import { withoutIds, type ExternalApi } from '../build/external-api.ts';
import type { Account } from './account.ts';

/**
 * Makes one call of HubSpot's API, by its path with query, or by its URL on one of HubSpot's hosts.
 * @param caller The card or function that makes it, for the list of what is missing.
 */
export type HubSpotApi = (path: string, init: RequestInit, caller: string) => Promise<Response>;

const MAIN_HOST = 'https://api.hubapi.com';

interface Options extends Pick<ExternalApi, 'fixtureFor'> {
  /** Called for requests that HubSpot would respond to and the sandbox cannot. */
  onUnsupported: (sentence: string) => void;
  /** Called for requests that HubSpot rejects. */
  onMistake: (sentence: string) => void;
}

/** Creates HubSpot's API as the sandbox has it: fixtures, the CRM API, and the simulated Conversations API. */
export function hubSpotApi(account: Account, options: Options): HubSpotApi {
  const { fixtureFor, onMistake } = options;
  const { env, crm, liveApi } = account;
  const api = crm && crmApi(crm, () => account.now().toISOString());
  return async (path, init, caller) => {
    if (liveApi !== undefined || !api) {
      throw new Error("The sandbox does not call a real account's API for a card");
    }
    const method = init.method ?? 'GET';
    const url = new URL(path, MAIN_HOST);
    const pathAndQuery = `${url.pathname}${url.search}`;
    const fixed = fixtureFor(method, url) ?? fixtureFor(method, new URL(pathAndQuery, MAIN_HOST));
    if (fixed) return fixed;
    const noId = url.pathname.split('/').find((part) => NO_IDS.includes(part));
    if (noId !== undefined) {
      onMistake(`${caller} requests ${method} ${url.pathname}: "${noId}" is not an id`);
    }
    const onUnsupported = (sentence: string) => {
      if (noId === undefined) options.onUnsupported(sentence);
    };
    const headers = new Headers(init.headers);
    const token = `Bearer ${env.PRIVATE_APP_ACCESS_TOKEN ?? ''}`;
    const given = headers.get('Authorization');
    if (given === null || isRealToken(given, token)) headers.set('Authorization', token);
    const crmResponse = await api(url, { ...init, headers }, (type) =>
      onUnsupported(`${caller} reads ${type}, ${NO_RECORDS}`),
    );
    if (crmResponse) {
      const bearer = headers.get('Authorization')?.replace(/^Bearer\s+/i, '') ?? '';
      return account.acceptsToken?.(bearer) ? crmResponse : unauthorized();
    }
    // Scopes of other people's projects are not checked.
    if (headers.get('Authorization') === token) headers.set('Authorization', `${token}-users`);
    const response = await fetch(`${env.HUBSPOT_API_URL ?? ''}${pathAndQuery}`, {
      ...init,
      headers,
    });
    const isHtml = response.headers.get('Content-Type')?.includes('text/html') ?? false;
    // The CRM API of HubSpot has more methods than the simulator's.
    const isMissing = response.status === 404 || (response.status === 405 && isCrm(url));
    if (isMissing && isHtml) {
      onUnsupported(
        `${caller} requests ${method} ${withoutIds(url.pathname)}${lacking(url.pathname)}`,
      );
    } else if (response.status === 404 && method === 'GET') {
      onUnsupported(`${caller} reads ${url.pathname}, which the sandbox does not have: ${FIXTURE}`);
    }
    return response;
  };
}

/** What JavaScript writes into a path in place of a missing id. */
const NO_IDS = ['undefined', 'null', 'NaN', '[object%20Object]', '%5Bobject%20Object%5D'];

/**
 * Whether it is a token of a real account, such as one from a project's own secret. The simulated tokens begin with the
 * account's own.
 */
function isRealToken(authorization: string, own: string): boolean {
  return /^Bearer (?!undefined$|null$)\S/.test(authorization) && !authorization.startsWith(own);
}

function isCrm({ pathname }: URL): boolean {
  return pathname.startsWith('/crm/');
}

/** What to do about records that are read and missing; the end of a sentence. */
export const NO_RECORDS =
  'which the sandbox does not have: add records (with Data in the toolbar, or --records)';

const FIXTURE = 'write a fixture for it (--fixtures)';

function lacking(path: string): string {
  const what = path.startsWith('/collector/graphql') ? 'GraphQL' : "this part of HubSpot's API";
  return `: the sandbox does not have ${what}; ${FIXTURE}`;
}

function unauthorized(): Response {
  return Response.json(
    {
      status: 'error',
      message: 'Authentication credentials not found or not valid',
      category: 'INVALID_AUTHENTICATION',
    },
    { status: 401 },
  );
}
