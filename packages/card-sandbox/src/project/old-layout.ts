import path from 'node:path';
import { z } from 'zod';
import type { ProjectParts } from './project.ts';
import { standingOf } from './points.ts';
import { readJson } from './source-files.ts';
import { uniqueName } from './unique-name.ts';

const App = z.object({
  name: z.string().default('App'),
  allowedUrls: z.array(z.string()).default([]),
  extensions: z
    .object({
      crm: z.object({ cards: z.array(z.object({ file: z.string() })).default([]) }).optional(),
    })
    .optional(),
  webhooks: z.unknown().optional(),
});

const Card = z.object({
  type: z.string(),
  data: z.object({
    title: z.string(),
    location: z.string().default('crm.record.tab'),
    module: z.object({ file: z.string() }).optional(),
    objectTypes: z.array(z.object({ name: z.string() })).default([]),
  }),
});

const Serverless = z.object({
  appFunctions: z
    .record(
      z.string(),
      z.object({
        file: z.string(),
        secrets: z.array(z.string()).default([]),
        endpoint: z.unknown().optional(),
      }),
    )
    .default({}),
});

/** The app's own file in this layout; one folder of the source holds it. */
export const APP_FILE = /(^|[\\/])(app|public-app)\.json$/;

/**
 * Reads a project of platform version 2025.1 or earlier, whose app lists its cards in one file:
 * https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/build-with-projects/create-ui-extensions
 *
 * @param source The project's source folder.
 * @param files All files in it.
 */
export async function readOldLayout(source: string, files: string[]): Promise<ProjectParts> {
  const project: ProjectParts = {
    appName: 'App',
    extensions: [],
    functions: [],
    permitted: [],
    lacks: [],
  };
  for (const file of files.filter((name) => APP_FILE.test(name))) {
    const app = await readJson(path.join(source, file), App);
    const folder = path.dirname(file);
    project.appName = app.name;
    project.permitted.push(...app.allowedUrls);
    if (app.webhooks !== undefined) {
      project.lacks.push('Webhooks: the sandbox has no place for them, and leaves them out');
    }
    for (const card of app.extensions?.crm?.cards ?? []) {
      await attempt(project, () => addCard(project, source, path.join(folder, card.file)));
    }
  }
  for (const file of files.filter((name) => path.basename(name) === 'serverless.json')) {
    await attempt(project, () => addFunctions(project, source, file));
  }
  return project;
}

/** A part that cannot be read is one thing to say, not the end of the others. */
async function attempt(project: ProjectParts, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    project.lacks.push(`A part was left out: ${error instanceof Error ? error.message : ''}`);
  }
}

async function addCard(project: ProjectParts, source: string, file: string): Promise<void> {
  const { type, data } = await readJson(path.join(source, file), Card);
  const { title, location, module, objectTypes } = data;
  if (type !== 'crm-card' || !module) {
    project.lacks.push(
      `"${title}" is an old ${type} without a module in React, which the sandbox does not draw`,
    );
    return;
  }
  const names = objectTypes.map(({ name }) => name);
  const standing = standingOf(title, location, names);
  project.lacks.push(...standing.lacks);
  if (!standing.ok) return;
  const entry = path.join(path.dirname(file), module.file);
  const name = uniqueName(entry, project.extensions);
  const { point, kinds } = standing;
  project.extensions.push({ name, title, point, kinds, entry });
}

async function addFunctions(project: ProjectParts, source: string, file: string): Promise<void> {
  const { appFunctions } = await readJson(path.join(source, file), Serverless);
  for (const [name, { file: code, secrets, endpoint }] of Object.entries(appFunctions)) {
    const entry = path.join(path.dirname(file), code);
    project.functions.push({ name, entry, secrets });
    if (endpoint !== undefined) {
      project.lacks.push(
        `The function "${name}" has a public address, which the sandbox does not serve: cards can call it`,
      );
    }
  }
}
