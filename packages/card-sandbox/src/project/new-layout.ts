import path from 'node:path';
import { z } from 'zod';
import type { ProjectParts } from './project.ts';
import { standingOf } from './points.ts';
import { readJson } from './source-files.ts';
import { uniqueName } from './unique-name.ts';

const Component = z.object({
  uid: z.string(),
  type: z.string(),
  config: z
    .looseObject({
      name: z.string().optional(),
      entrypoint: z.string().optional(),
      location: z.string().optional(),
      objectTypes: z.array(z.string()).optional(),
      secretKeys: z.array(z.string()).optional(),
      endpoint: z.unknown().optional(),
      permittedUrls: z.looseObject({ fetch: z.array(z.string()).optional() }).optional(),
    })
    .default({}),
});
type Component = z.infer<typeof Component>;

/** Where those components stand whose configuration does not say it. */
const POINT_OF_TYPE: Partial<Record<string, string>> = {
  settings: 'settings',
  page: 'pages',
  pages: 'pages',
};

/**
 * Reads a project of platform version 2025.2 or later, which describes each part in a file of its own:
 * https://developers.hubspot.com/docs/apps/developer-platform/build-apps/create-an-app
 *
 * @param source The project's source folder.
 * @param files All files in it.
 */
export async function readNewLayout(source: string, files: string[]): Promise<ProjectParts> {
  const project: ProjectParts = {
    appName: '',
    extensions: [],
    functions: [],
    permitted: [],
    lacks: [],
  };
  for (const file of files.filter((name) => name.endsWith('-hsmeta.json'))) {
    try {
      add(project, await readJson(path.join(source, file), Component), file);
    } catch (error) {
      project.lacks.push(`A part was left out: ${error instanceof Error ? error.message : ''}`);
    }
  }
  if (project.appName === '') {
    project.appName = 'App';
    project.lacks.push(
      'No *-hsmeta.json describes the app (type "app"): HubSpot takes no such project, and hubspot.fetch may reach nothing',
    );
  }
  return project;
}

function add(project: ProjectParts, { uid, type, config }: Component, file: string): void {
  const { name, entrypoint, location, objectTypes = [], secretKeys = [], endpoint } = config;
  switch (type) {
    case 'app':
      project.appName = name ?? uid;
      project.permitted = config.permittedUrls?.fetch ?? [];
      return;
    case 'card':
    case 'settings':
    case 'page':
    case 'pages': {
      const title = name ?? uid;
      const point = location ?? POINT_OF_TYPE[type] ?? 'no place that its file names';
      const standing = standingOf(title, point, objectTypes);
      project.lacks.push(...standing.lacks);
      if (!standing.ok) return;
      if (entrypoint === undefined) {
        project.lacks.push(`"${title}" names no entrypoint in ${file}`);
        return;
      }
      const entry = relative(entrypoint);
      const { kinds } = standing;
      const built = uniqueName(entry, project.extensions);
      project.extensions.push({ name: built, title, point: standing.point, kinds, entry });
      return;
    }
    case 'app-function':
      if (entrypoint === undefined) {
        project.lacks.push(`The function "${uid}" names no entrypoint in ${file}`);
        return;
      }
      project.functions.push({ name: uid, entry: relative(entrypoint), secrets: secretKeys });
      if (endpoint !== undefined) {
        project.lacks.push(
          `The function "${uid}" has a public address, which the sandbox does not serve: cards can call it`,
        );
      }
      return;
    default:
      project.lacks.push(`${type} "${uid}": the sandbox has no place for it, and leaves it out`);
  }
}

/** Entries are written from the source folder, with a slash before it. */
function relative(entrypoint: string): string {
  return entrypoint.replace(/^\.?\//, '');
}
