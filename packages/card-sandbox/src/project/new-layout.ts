import path from 'node:path';
import { z } from 'zod';
import { readAppObject } from './app-object.ts';
import { unsetVariables, withVariables } from './config-variables.ts';
import type { ProfileVariables } from './profile.ts';
import { emptyProject, type ProjectParts } from './project.ts';
import { readPlacement } from './placement.ts';
import { readJson } from './source-files.ts';
import { uniqueName } from './unique-name.ts';
import { uploadMistakes } from './upload-mistakes.ts';

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

/** The locations of component types whose configuration has none. */
const DEFAULT_LOCATIONS: Partial<Record<string, string>> = {
  settings: 'settings',
  page: 'pages',
  pages: 'pages',
};

/**
 * Reads a project of platform version 2025.2 or later, which describes each component in a file of its own:
 * https://developers.hubspot.com/docs/apps/developer-platform/build-apps/create-an-app
 *
 * @param source The project's source folder.
 * @param files All files in it.
 * @param variables The variables of the chosen profile.
 */
export async function readNewLayout(
  source: string,
  files: string[],
  variables: ProfileVariables,
): Promise<ProjectParts> {
  const project = emptyProject();
  const components = new Map<string, Component>();
  for (const file of files.filter((name) => name.endsWith('-hsmeta.json'))) {
    try {
      const component = await readJson(
        path.join(source, file),
        z.preprocess((value) => withVariables(value, variables), Component),
      );
      components.set(file, component);
      const unset = unsetVariables([component.uid, component.config]);
      if (unset.length > 0) {
        const [what, them] = unset.length === 1 ? ['variable', 'it'] : ['variables', 'them'];
        const list = new Intl.ListFormat('en-GB').format(unset);
        project.mistakes.push(
          `${file} needs the ${what} ${list}: choose a profile that sets ${them} (--profile)`,
        );
      }
      add(project, component, file);
    } catch (error) {
      project.mistakes.push(
        `A component was left out: ${error instanceof Error ? error.message : ''}`,
      );
    }
  }
  project.mistakes.push(...uploadMistakes(components, files));
  if (project.appName === '') {
    project.appName = 'App';
    project.mistakes.push(
      'No *-hsmeta.json describes the app (type "app"): HubSpot rejects such a project, and hubspot.fetch may not request anything',
    );
  }
  return project;
}

function add(project: ProjectParts, component: Component, file: string): void {
  const { uid, type, config } = component;
  switch (type) {
    case 'app':
      project.appName = config.name ?? uid;
      project.permittedUrls = config.permittedUrls?.fetch ?? [];
      return;
    case 'card':
    case 'settings':
    case 'page':
    case 'pages':
      addExtension(project, component, file);
      return;
    case 'app-function':
      addFunction(project, component, file);
      return;
    case 'app-object':
      project.appObjects.push(readAppObject(uid, config));
      return;
    case 'app-object-association':
      // The sandbox associates records of any types.
      return;
    default:
      project.unsupported.push(
        `${type} "${uid}" (${file}): the sandbox does not run components of this type; test it in a HubSpot account`,
      );
  }
}

function addExtension(project: ProjectParts, { uid, type, config }: Component, file: string) {
  const { name, entrypoint, location, objectTypes = [] } = config;
  const title = name ?? uid;
  const placement = readPlacement(
    title,
    location ?? DEFAULT_LOCATIONS[type] ?? '(none)',
    objectTypes,
  );
  project.unsupported.push(...placement.unsupported);
  project.mistakes.push(...placement.mistakes);
  if (!placement.ok) return;
  if (entrypoint === undefined) {
    project.mistakes.push(`"${title}" names no entrypoint in ${file}`);
    return;
  }
  const entry = relative(entrypoint);
  const { point, kinds } = placement;
  project.extensions.push({
    name: uniqueName(entry, project.extensions),
    title,
    point,
    kinds,
    entry,
  });
}

function addFunction(project: ProjectParts, { uid, config }: Component, file: string) {
  const { entrypoint, secretKeys = [], endpoint } = config;
  if (entrypoint === undefined) {
    project.mistakes.push(`The function "${uid}" names no entrypoint in ${file}`);
    return;
  }
  project.functions.push({
    name: uid,
    entry: relative(entrypoint),
    folder: path.dirname(file),
    secrets: secretKeys,
  });
  if (endpoint !== undefined) {
    project.unsupported.push(
      `The function "${uid}" has a public URL, which the sandbox does not serve: only cards can call it`,
    );
  }
}

/** Entries are relative to the source folder and start with a slash. */
function relative(entrypoint: string): string {
  return entrypoint.replace(/^\.?\//, '');
}
