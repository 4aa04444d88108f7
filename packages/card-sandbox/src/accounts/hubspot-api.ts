import { crmApi } from '../crm/crm-api.ts';
import type { Account } from './account.ts';

/** Makes one call of HubSpot's API, by its path with query. */
export type HubSpotApi = (path: string, init: RequestInit) => Promise<Response>;

/**
 * Creates HubSpot's API as the sandbox has it: the simulated Conversations API, with a small CRM API beside it.
 *
 * @param onUnsupported Called for requests that HubSpot would respond to and the sandbox cannot.
 */
export function hubSpotApi(
  account: Account,
  onUnsupported: (sentence: string) => void,
): HubSpotApi {
  const { env, crm, liveApi } = account;
  const api = crm && crmApi(crm, () => account.now().toISOString());
  return async (path, init) => {
    if (liveApi !== undefined || !api) {
      throw new Error("The sandbox does not call a real account's API for a card");
    }
    const headers = new Headers(init.headers);
    const token = `Bearer ${env.PRIVATE_APP_ACCESS_TOKEN ?? ''}`;
    if (!headers.has('Authorization')) headers.set('Authorization', token);
    const crmResponse = await api.request(path, { ...init, headers });
    if (crmResponse.status !== 404 || crmResponse.body) {
      return headers.get('Authorization') === token ? crmResponse : unauthorized();
    }
    const response = await fetch(`${env.HUBSPOT_API_URL ?? ''}${path}`, { ...init, headers });
    const isHtml = response.headers.get('Content-Type')?.includes('text/html') ?? false;
    if (response.status === 404 && isHtml) {
      const [plain = path] = path.split('?');
      onUnsupported(`HubSpot's API: the sandbox does not support ${init.method ?? 'GET'} ${plain}`);
    }
    return response;
  };
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
