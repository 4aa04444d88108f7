import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Project } from './project.ts';

/** The paths of HubSpot's API that the sandbox responds to. */
const SUPPORTED_PATHS =
  /^\/(crm\/(v3|v4)\/objects\/(contacts?|compan(y|ies)|deals?|tickets?|0-[1235])\b|crm\/objects\/20\d\d-\d\d\/|crm\/v3\/(properties|owners)\b|conversations\/|account-info\/|files\/v3\/)/;

/** The parts of HubSpot's client for Node that call those paths. */
const SUPPORTED_CLIENTS = [
  'contacts',
  'companies',
  'deals',
  'tickets',
  'objects',
  'properties',
  'owners',
];

/** A URL that goes on after `${` is complete only at run time. */
const API_URL = /https:\/\/api[\w-]*\.hubapi\.com(\/[\w/.-]*)(?!\$\{|[\w/.-])/g;
const CLIENT_CALL = /\bcrm\s*\.\s*([a-zA-Z]+)\s*\.\s*\w*[aA]pi\b/g;

/**
 * Finds calls of HubSpot's API in the source that the sandbox does not support. URLs that are put together at run time
 * are reported when they are requested.
 *
 * @param source The project's source folder.
 * @param files Its code, relative to that folder.
 */
export async function unsupportedApis(source: string, files: string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const file of files) {
    const text = await readFile(path.join(source, file), 'utf8');
    for (const [, called = ''] of text.matchAll(API_URL)) {
      if (called.length > 1 && !SUPPORTED_PATHS.test(called)) {
        found.add(`HubSpot's API: ${file} calls ${called}, which the sandbox does not support`);
      }
    }
    for (const [, part = ''] of text.matchAll(CLIENT_CALL)) {
      if (!SUPPORTED_CLIENTS.includes(part)) {
        found.add(`HubSpot's API: ${file} calls crm.${part}, which the sandbox does not support`);
      }
    }
  }
  return [...found];
}

/**
 * Lists the permitted URLs outside HubSpot that nothing responds to.
 *
 * @param hasResponse Whether a fixture exists for a URL prefix, or the network is allowed.
 */
export function unanswered(
  { permittedUrls }: Pick<Project, 'permittedUrls'>,
  hasResponse: (prefix: string) => boolean,
): string[] {
  return permittedUrls
    .filter((prefix) => !/^https:\/\/api[\w-]*\.hubapi\.com/.test(prefix) && !hasResponse(prefix))
    .map((prefix) => `hubspot.fetch may request ${prefix}: ${HOW_TO_RESPOND}`);
}

export const HOW_TO_RESPOND =
  'no fixture responds to it; write one (--fixtures) or allow the network (--network)';
