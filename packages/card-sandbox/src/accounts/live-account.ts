import { Hono } from 'hono';
import { z } from 'zod';
import type { Account } from './account.ts';

const HUBSPOT = 'https://api.hubapi.com';

/** The properties to request; HubSpot returns those that the account has. */
const PROPERTIES = {
  contact: 'firstname,lastname,email,phone,company,jobtitle,city,country,hs_timezone,hs_language',
  ticket: 'subject,hs_pipeline,hs_pipeline_stage,hs_ticket_priority,createdate',
};

const Details = z.object({
  portalId: z.number(),
  timeZone: z.string(),
  dataHostingLocation: z.string().optional(),
});
const Owners = z.object({
  results: z.array(
    z.object({
      userId: z.number().nullish(),
      firstName: z.string().catch(''),
      lastName: z.string().catch(''),
      email: z.string().catch(''),
    }),
  ),
});
const CrmObject = z.object({ properties: z.record(z.string(), z.string().nullable()) });
const Kind = z.enum(['contact', 'ticket']);

export interface LiveConnection {
  token: string;
  /** HubSpot's own when missing. */
  apiUrl?: string;
  apiVersion?: string;
}

/**
 * Opens the real account of a token. What HubSpot does not return with the app's scopes stays empty, and the page says
 * so. The token is sent to HubSpot and to the functions only.
 */
export async function openLiveAccount(connection: LiveConnection): Promise<Account> {
  const { token, apiUrl = HUBSPOT, apiVersion } = connection;
  const unavailable: string[] = [];
  /** Reads one resource; `what` names it in the sentence after a failure. */
  const read = async <Value>(what: string, path: string, shape: z.ZodType<Value>) => {
    try {
      const response = await fetch(`${apiUrl}${path}`, {
        headers: { Authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(10_000),
      });
      if (response.ok) return { value: shape.parse(await response.json()) };
      return { unavailable: `HubSpot did not return ${what} (status ${response.status}).` };
    } catch {
      return {
        unavailable: `HubSpot did not return ${what}: the response was missing or invalid.`,
      };
    }
  };
  const [details, owners] = await Promise.all([
    read('the account', '/account-info/v3/details', Details),
    read(
      'the users: name yours in the address, as in ?agent=<user id>',
      '/crm/v3/owners?limit=500',
      Owners,
    ),
  ]);
  for (const { unavailable: sentence } of [details, owners])
    if (sentence) unavailable.push(sentence);
  const account = details.value ?? { portalId: 0, timeZone: 'UTC' };
  const agents = (owners.value?.results ?? []).flatMap(({ userId, firstName, lastName, email }) =>
    userId
      ? [
          {
            userId,
            actorId: `A-${userId}`,
            name: `${firstName} ${lastName}`.trim() || email,
            email,
          },
        ]
      : [],
  );

  const record = (kind: z.infer<typeof Kind>, id: string) =>
    read(
      `the properties of ${kind} ${id}`,
      `/crm/v3/objects/${kind}s/${encodeURIComponent(id)}?properties=${PROPERTIES[kind]}`,
      CrmObject,
    );
  return {
    env: {
      PRIVATE_APP_ACCESS_TOKEN: token,
      HUBSPOT_API_URL: apiUrl,
      ...(apiVersion !== undefined && { CONVERSATIONS_API_VERSION: apiVersion }),
    },
    clockRuns: true,
    liveApi: apiUrl,
    now: () => new Date(),
    portalId: () => account.portalId,
    emailOf: (id) => agents.find(({ userId }) => userId === id)?.email,
    propertiesOf: async ({ kind, id }) => {
      const known = Kind.safeParse(kind);
      return known.success ? ((await record(known.data, id)).value?.properties ?? {}) : {};
    },
    routes: () => {
      const routes = new Hono();
      routes.get('/_sandbox/state', (context) =>
        context.json({
          account,
          agents,
          now: new Date().toISOString(),
          latency: { milliseconds: 0 },
          unavailable,
        }),
      );
      routes.get('/_sandbox/records', (context) => context.json([]));
      routes.get('/_sandbox/records/:kind/:id', async (context) => {
        const kind = Kind.parse(context.req.param('kind'));
        const id = context.req.param('id');
        const { value, unavailable: sentence } = await record(kind, id);
        const properties = value?.properties ?? {};
        const name = nameOf(properties) ?? `${kind === 'contact' ? 'Contact' : 'Ticket'} ${id}`;
        return context.json({ kind, id, name, threadCount: 0, properties, unavailable: sentence });
      });
      return routes;
    },
    close: () => Promise.resolve(),
  };
}

function nameOf(properties: Record<string, string | null>): string | undefined {
  const { firstname, lastname, email, subject } = properties;
  return subject || [firstname, lastname].filter(Boolean).join(' ') || email || undefined;
}
