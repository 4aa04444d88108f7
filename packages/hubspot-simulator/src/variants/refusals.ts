import { question } from './variant.ts';

/** A response that replaces an operation's own. Headers and body as on the wire. */
export interface Refusal {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>> | string;
  readonly retryAfterSeconds?: number;
}

interface RefusalVariant extends Refusal {
  /** Default target: an operation's name, or `*` for all. */
  readonly on: string;
  /** Only the first matching call is refused. */
  readonly once?: boolean;
}

const error = (message: string, fields: object = {}) => ({ status: 'error', message, ...fields });

const missingScopes = (field: string) =>
  error("This app hasn't been granted all required scopes to make this call.", {
    category: 'MISSING_SCOPES',
    errors: [
      {
        message: 'One or more of the following scopes are required.',
        context: { [field]: ['conversations.threads.assign'] },
      },
    ],
  });

const edgePage =
  '<!DOCTYPE html>\n<html><head><title>Attention Required! | Cloudflare</title></head>\n<body><h1>Sorry, you have been blocked</h1></body></html>\n';

export const refusalResponses = {
  'forbidden-without-category': {
    on: 'assignThread',
    status: 403,
    body: error('The user does not have access to this inbox.'),
  },
  'forbidden-not-public': {
    on: 'assignThread',
    status: 403,
    body: error("This API call isn't available for public use."),
  },
  'forbidden-html': { on: 'assignThread', status: 403, body: edgePage },
  'scopes-in-required': { on: 'assignThread', status: 403, body: missingScopes('requiredScopes') },
  'scopes-in-granular': {
    on: 'assignThread',
    status: 403,
    body: missingScopes('requiredGranularScopes'),
  },
  'scopes-in-missing': { on: 'assignThread', status: 403, body: missingScopes('missingScopes') },
  'account-moving': {
    on: '*',
    status: 477,
    body: error('This account is being migrated between data hosting locations.'),
    retryAfterSeconds: 3_600,
  },
  'locked-once': { on: 'listThreads', status: 423, body: error('Locked'), once: true },
  'unauthorized-once': {
    on: 'listThreads',
    status: 401,
    body: error('Authentication credentials not found.', { category: 'INVALID_AUTHENTICATION' }),
    once: true,
  },
  'ticket-conflict-once': {
    on: 'updateTicket',
    status: 409,
    body: error('The ticket was changed by another request.', { category: 'CONFLICT' }),
    once: true,
  },
} as const satisfies Record<string, RefusalVariant>;

export type RefusalName = keyof typeof refusalResponses;

export const isRefusal = (name: string): name is RefusalName => name in refusalResponses;

export const refusals = [
  ...question({
    group: 'Refusals',
    unknown: 'What a 403 looks like that is not about scopes.',
    settle: 'Call the API for an inbox that the installing user cannot see, and log the response.',
    variants: {
      'forbidden-without-category': 'Refuses a call with 403 and a message, without a category.',
      'forbidden-not-public': 'Refuses a call with 403 "isn\'t available for public use".',
      'forbidden-html': 'Refuses a call with 403 and an HTML page of the network edge.',
      'inbox-forbidden': 'Refuses to read threads of inbox 302 with 403, without a category.',
      'sql-text-blocked': 'Refuses messages that contain SQL with 403 and an HTML page.',
    },
  }),
  ...question({
    group: 'Refusals',
    unknown: 'Which field of a 403 names missing scopes.',
    settle: 'Call the API with a token that lacks a scope, and log the response.',
    variants: {
      'scopes-in-required': 'Refuses a call and names scopes in `requiredScopes`.',
      'scopes-in-granular': 'Refuses a call and names scopes in `requiredGranularScopes`.',
      'scopes-in-missing': 'Refuses a call and names scopes in `missingScopes`.',
    },
  }),
  ...question({
    group: 'Refusals',
    unknown: 'How often HubSpot refuses calls temporarily.',
    settle: 'Search the logs for status 423, 477 and 401.',
    variants: {
      'account-moving': 'Refuses every call with 477 and `Retry-After: 3600`.',
      'locked-once': 'Refuses one call with 423.',
      'unauthorized-once': 'Refuses one call with 401 although the token is valid.',
    },
  }),
  ...question({
    group: 'Refusals',
    unknown: 'Where errors carry the correlation id, and how `Retry-After` is written.',
    settle: 'Log headers and body of an error.',
    variants: {
      'correlation-id-in-header': 'Errors have a correlation id in the header only.',
      'retry-after-date': '`Retry-After` is an HTTP date.',
    },
  }),
];
