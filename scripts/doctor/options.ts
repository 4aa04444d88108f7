import { CONTACT, TICKET } from '../../src/app/cards/contract/record.ts';
import type { RecordReference } from '../../src/app/cards/contract/record.ts';
import { API_VERSIONS } from '../../src/app/functions/conversations/hubspot/paths/paths.ts';
import type { ApiVersion } from '../../src/app/functions/conversations/hubspot/paths/paths.ts';

export interface Options {
  token: string;
  /** HubSpot's own API if undefined. */
  baseUrl: string | undefined;
  /** The version to examine; if undefined, each call uses the version that documents it. */
  apiVersion: ApiVersion | undefined;
  /** Whose threads to read; if undefined, those of any record with threads. */
  record: RecordReference | undefined;
}

const OBJECT_TYPES = { contact: CONTACT, ticket: TICKET } as const;

/**
 * Reads how the doctor was called.
 *
 * @param record The value of `--record`.
 * @throws Error with a sentence for the person who ran the command; it never contains the token.
 */
export function readOptions(record: string | undefined, env: NodeJS.ProcessEnv): Options {
  const token = env['PRIVATE_APP_ACCESS_TOKEN']?.trim();
  if (!token) {
    throw new Error(
      "The doctor needs the app's access token in PRIVATE_APP_ACCESS_TOKEN. In HubSpot: Development, Projects, your project, the app, Auth.",
    );
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new Error(
      'PRIVATE_APP_ACCESS_TOKEN contains spaces or characters that no token has: copy it again.',
    );
  }
  return {
    token,
    baseUrl: readBaseUrl(env['HUBSPOT_API_URL']),
    apiVersion: readVersion(env['CONVERSATIONS_API_VERSION']),
    record: readRecord(record),
  };
}

function readBaseUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (URL.canParse(text)) return text.replace(/\/+$/, '');
  throw new Error(`HUBSPOT_API_URL is not a URL: ${text}`);
}

function readVersion(text: string | undefined): ApiVersion | undefined {
  if (!text) return undefined;
  const version = API_VERSIONS.find((each) => each === text);
  if (version) return version;
  throw new Error(
    `CONVERSATIONS_API_VERSION is "${text}": it must be one of ${API_VERSIONS.join(', ')}, or unset.`,
  );
}

function readRecord(text: string | undefined): RecordReference | undefined {
  if (text === undefined) return undefined;
  const [, kind, objectId] = /^(contact|ticket)\/(\d+)$/.exec(text) ?? [];
  if ((kind === 'contact' || kind === 'ticket') && objectId !== undefined) {
    return { objectTypeId: OBJECT_TYPES[kind], objectId };
  }
  throw new Error(
    `--record ${text} is not a record: use --record contact/101 or --record ticket/501.`,
  );
}
