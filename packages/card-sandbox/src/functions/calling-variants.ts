import type { VariantName } from 'hubspot-simulator';

/** The user of a call, as HubSpot's documentation describes `context.user`. */
export interface CallingUser {
  userId: number;
  email: string;
  locale?: string;
}

/** Added to the user id under `identity-different`: the next user of the account. */
const NEXT = 1;

/** What a function receives as `context.user` under the active account variants. */
export function contextUser(user: CallingUser, variants: readonly string[]): object | undefined {
  const { userId, email, locale } = user;
  const shapes: Partial<Record<VariantName, object | undefined>> = {
    'identity-id': { id: userId },
    'identity-email': { email },
    'identity-missing': undefined,
    'identity-different': { userId: userId + NEXT, email: '', locale },
    'identity-unreadable': {},
  };
  const [, shape] = Object.entries(shapes).find(([name]) => variants.includes(name)) ?? ['', user];
  return shape;
}

/** What a function receives as `context.propertiesToSend` under the active account variants. */
export function sentProperties(
  properties: Record<string, string>,
  variants: readonly string[],
): Record<string, string> {
  return variants.includes('record-unconfirmed') ? {} : properties;
}

/** What a card receives for a function's returned value under the active account variants. */
export function functionResult(
  value: unknown,
  logId: string,
  variants: readonly string[],
): unknown {
  const wrappings: Partial<Record<VariantName, unknown>> = {
    'result-body': { body: value },
    'result-body-text': { body: JSON.stringify(value) },
    'result-response': { response: value },
    'result-status-response': { status: 'SUCCESS', response: value },
    'result-log-response': { logId, response: value },
  };
  const [, wrapped] = Object.entries(wrappings).find(([name]) => variants.includes(name)) ?? [
    '',
    value,
  ];
  return wrapped;
}
