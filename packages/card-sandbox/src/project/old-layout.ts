import path from 'node:path';
import { z } from 'zod';
import { emptyProject, type ProjectParts } from './project.ts';
import { readPlacement } from './placement.ts';
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
  serverlessFunctions: z.unknown().optional(),
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

/** The app's configuration file in this layout. */
export const APP_FILE = /(^|[\\/])(app|public-app)\.json$/;

/**
 * Reads a project of platform version 2025.1 or earlier, whose app lists its cards in one file:
 * https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/build-with-projects/create-ui-extensions
 *
 * @param source The project's source folder.
 * @param files All files in it.
 */
export async function readOldLayout(source: string, files: string[]): Promise<ProjectParts> {
  const project = { ...emptyProject(), appName: 'App' };
  for (const file of files.filter((name) => APP_FILE.test(name))) {
    const app = await readJson(path.join(source, file), App);
    const folder = path.dirname(file);
    project.appName = app.name;
    project.permittedUrls.push(...app.allowedUrls);
    if (app.webhooks !== undefined) {
      project.unsupported.push(
        'Webhooks: the sandbox does not send them; test them in a HubSpot account',
      );
    }
    if (app.serverlessFunctions !== undefined) {
      project.mistakes.push(
        `HubSpot ignores serverlessFunctions in ${file}: describe the functions in a serverless.json`,
      );
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

/** Reads one component; a failure does not stop the others. */
async function attempt(project: ProjectParts, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    project.mistakes.push(
      `A component was left out: ${error instanceof Error ? error.message : ''}`,
    );
  }
}

async function addCard(project: ProjectParts, source: string, file: string): Promise<void> {
  if (path.extname(file) !== '.json') {
    throw new Error(`${file} is not a card's JSON file, which has the type "crm-card"`);
  }
  const { type, data } = await readJson(path.join(source, file), Card);
  const { title, location, module, objectTypes } = data;
  if (type !== 'crm-card' || !module) {
    project.unsupported.push(
      `"${title}" is an old ${type} without a React module, which the sandbox does not render: write a React card in its place, or test it in a HubSpot account`,
    );
    return;
  }
  const placement = readPlacement(
    title,
    location,
    objectTypes.map(({ name }) => name),
  );
  project.unsupported.push(...placement.unsupported);
  project.mistakes.push(...placement.mistakes);
  if (!placement.ok) return;
  const entry = path.join(path.dirname(file), module.file);
  const name = uniqueName(entry, project.extensions);
  const { point, kinds } = placement;
  project.extensions.push({ name, title, point, kinds, entry });
}

async function addFunctions(project: ProjectParts, source: string, file: string): Promise<void> {
  const { appFunctions } = await readJson(path.join(source, file), Serverless);
  for (const [name, { file: code, secrets, endpoint }] of Object.entries(appFunctions)) {
    const folder = path.dirname(file);
    project.functions.push({ name, entry: path.join(folder, code), folder, secrets });
    if (endpoint !== undefined) {
      project.unsupported.push(
        `The function "${name}" has a public URL, which the sandbox does not serve: only cards can call it`,
      );
    }
  }
}
