import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Project } from './project.ts';

/** What the sandbox has of HubSpot's API, by the beginning of a path. */
const HAS =
  /^\/(crm\/(v3|v4)\/objects\/(contacts?|compan(y|ies)|deals?|tickets?|0-[1235])\b|crm\/objects\/20\d\d-\d\d\/|crm\/v3\/(properties|owners)\b|conversations\/|account-info\/|files\/v3\/)/;

/** The parts of HubSpot's client for Node that call what the sandbox has. */
const CLIENT_HAS = ['contacts', 'companies', 'deals', 'tickets', 'objects', 'properties', 'owners'];

const API_ADDRESS = /https:\/\/api[\w-]*\.hubapi\.com(\/[\w/.-]*)/g;
const CLIENT_PART = /\bcrm\s*\.\s*([a-zA-Z]+)\s*\.\s*\w*[aA]pi\b/g;

/**
 * What the sources of a project are seen to ask of HubSpot's API that the sandbox has not. What they put together only
 * as they run is named then.
 *
 * @param source The project's source folder.
 * @param files Its code, relative to that folder.
 */
export async function needsOf(source: string, files: string[]): Promise<string[]> {
  const needs = new Set<string>();
  for (const file of files) {
    const text = await readFile(path.join(source, file), 'utf8');
    for (const [, asked = ''] of text.matchAll(API_ADDRESS)) {
      if (asked.length > 1 && !HAS.test(asked)) {
        needs.add(`HubSpot's API: ${file} asks ${asked}, which the sandbox does not have`);
      }
    }
    for (const [, part = ''] of text.matchAll(CLIENT_PART)) {
      if (!CLIENT_HAS.includes(part)) {
        needs.add(`HubSpot's API: ${file} asks crm.${part}, which the sandbox does not have`);
      }
    }
  }
  return [...needs];
}

/**
 * The addresses outside HubSpot that a project may ask and nothing answers.
 *
 * @param answered Whether a fixture stands there, or the network.
 */
export function unanswered(
  { permitted }: Pick<Project, 'permitted'>,
  answered: (prefix: string) => boolean,
): string[] {
  return permitted
    .filter((prefix) => !/^https:\/\/api[\w-]*\.hubapi\.com/.test(prefix) && !answered(prefix))
    .map((prefix) => `hubspot.fetch may ask ${prefix}: ${HOW_TO_ANSWER}`);
}

export const HOW_TO_ANSWER =
  'no fixture answers it; write one (--fixtures), or let it out (--network)';
