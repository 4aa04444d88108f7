import type { Account } from '../../accounts/account.ts';
import { crmApi } from './crm/crm-api.ts';

/** One call of HubSpot's API, by its path with query. */
export type HubSpotApi = (path: string, init: RequestInit) => Promise<Response>;

/**
 * HubSpot's API as the sandbox has it: the simulated Conversations API, and a little CRM API beside it.
 *
 * @param onLack Told of calls that HubSpot would answer and the sandbox cannot.
 */
export function hubSpotApi(account: Account, onLack: (sentence: string) => void): HubSpotApi {
  const { env, crm, liveApi } = account;
  const api = crm && crmApi(crm, () => account.now().toISOString());
  return async (path, init) => {
    if (liveApi !== undefined || !api) {
      throw new Error("The sandbox does not call a real account's API for a card");
    }
    const headers = new Headers(init.headers);
    const token = `Bearer ${env.PRIVATE_APP_ACCESS_TOKEN ?? ''}`;
    if (!headers.has('Authorization')) headers.set('Authorization', token);
    const ownAnswer = await api.request(path, { ...init, headers });
    if (ownAnswer.status !== 404 || ownAnswer.body) {
      return headers.get('Authorization') === token ? ownAnswer : unauthorized();
    }
    const answer = await fetch(`${env.HUBSPOT_API_URL ?? ''}${path}`, { ...init, headers });
    const isPage = answer.headers.get('Content-Type')?.includes('text/html') ?? false;
    if (answer.status === 404 && isPage) {
      const [plain = path] = path.split('?');
      onLack(`HubSpot's API: the sandbox does not have ${init.method ?? 'GET'} ${plain}`);
    }
    return answer;
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
