import { parseArgs } from 'node:util';
import { CONTACT, TICKET } from '../../src/app/cards/contract/record.ts';
import type { RecordReference } from '../../src/app/cards/contract/record.ts';
import { API_VERSIONS } from '../../src/app/functions/conversations/hubspot/paths.ts';
import type { ApiVersion } from '../../src/app/functions/conversations/hubspot/paths.ts';

export interface Options {
  token: string;
  /** HubSpot's own address unless set. */
  baseUrl: string | undefined;
  /** The setting that is to be examined: by default each call goes where HubSpot documents it. */
  apiVersion: ApiVersion | undefined;
  /** Whose threads to try; otherwise those of whoever has one. */
  record: RecordReference | undefined;
}

const OBJECT_TYPES = { contact: CONTACT, ticket: TICKET } as const;

/** @throws Error in words for whoever typed it; the token is never part of them. */
export function readOptions(args: string[], env: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({ args, options: { record: { type: 'string' } } });
  const token = env['PRIVATE_APP_ACCESS_TOKEN']?.trim();
  if (!token) {
    throw new Error(
      "The doctor needs the app's access token in PRIVATE_APP_ACCESS_TOKEN. In HubSpot: Development, Projects, your project, the app, Auth.",
    );
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new Error(
      'PRIVATE_APP_ACCESS_TOKEN holds blanks or letters that no token has: copy it anew.',
    );
  }
  return {
    token,
    baseUrl: readBaseUrl(env['HUBSPOT_API_URL']),
    apiVersion: readVersion(env['CONVERSATIONS_API_VERSION']),
    record: readRecord(values.record),
  };
}

function readBaseUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (URL.canParse(text)) return text.replace(/\/+$/, '');
  throw new Error(`HUBSPOT_API_URL is no address: ${text}`);
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
    `--record ${text} is no record: write it like --record contact/101 or ticket/501.`,
  );
}
