import path from 'node:path';
import { z } from 'zod';
import { readNewLayout } from './new-layout.ts';
import { APP_FILE, readOldLayout } from './old-layout.ts';
import type { ProfileVariables } from './profile.ts';
import type { Project, ProjectParts } from './project.ts';
import { filesBelow, isFile, readJson } from './source-files.ts';
import { unregistered } from './unregistered.ts';

const HsProject = z.object({
  name: z.string().optional(),
  srcDir: z.string().default('src'),
  platformVersion: z.coerce.string().default('unknown'),
});

/** Where a project is on disk; both paths are absolute. */
export interface ProjectPlace {
  folder: string;
  source: string;
}

/**
 * Finds the project in a folder.
 * @throws Error with a sentence for the user
 */
export async function findProject(folder: string): Promise<ProjectPlace> {
  const absolute = path.resolve(folder);
  const file = path.join(absolute, 'hsproject.json');
  if (!(await isFile(file))) {
    throw new Error(
      `${absolute} is not a HubSpot project: it has no hsproject.json. Name the folder that has one.`,
    );
  }
  const { srcDir } = await readJson(file, HsProject);
  if (isOutside(srcDir)) throw new Error(`${file}: srcDir leads outside the project: ${srcDir}`);
  return { folder: absolute, source: path.join(absolute, srcDir) };
}

/**
 * Reads a project's configuration, in either layout.
 * @param variables The variables of the chosen profile.
 * @throws Error with a sentence for the user, when nothing can be read
 */
export async function readProject(
  { folder, source }: ProjectPlace,
  variables: ProfileVariables = {},
): Promise<Project> {
  const config = await readJson(path.join(folder, 'hsproject.json'), HsProject);
  const { name = path.basename(folder), platformVersion } = config;
  const files = await filesBelow(source).catch(() => undefined);
  if (!files) throw new Error(`The project's source folder ${source} is missing.`);
  const isNew = files.some((file) => file.endsWith('-hsmeta.json'));
  const parts = isNew
    ? await readNewLayout(source, files, variables)
    : await readOldLayout(source, files);
  if (!isNew && !files.some((file) => APP_FILE.test(file))) {
    throw new Error(
      `The project "${name}" in ${folder} has no app: neither an app-hsmeta.json nor an app.json.`,
    );
  }
  const outside = withoutEntriesOutside(parts);
  const code = files.filter((file) => /(?<!\.test)\.[jt]sx?$/.test(file));
  const mistakes = [
    ...(config.name === undefined ? ['HubSpot rejects hsproject.json without a name'] : []),
    ...functionsTooEarly(platformVersion, parts),
    ...parts.mistakes,
    ...outside,
    ...(await unregistered(isNew ? /-hsmeta\.json$/ : /\.json$/, source, files, code)),
  ];
  return { name, platformVersion, ...parts, mistakes };
}

/** Removes what the project has outside its source folder. @returns a sentence for each */
function withoutEntriesOutside(parts: ProjectParts): string[] {
  const outside = [...parts.extensions, ...parts.functions].filter(({ entry }) => isOutside(entry));
  parts.extensions = parts.extensions.filter(({ entry }) => !isOutside(entry));
  parts.functions = parts.functions.filter(({ entry }) => !isOutside(entry));
  return outside.map(({ entry }) => `${entry} was left out: it is outside the source folder`);
}

/** Whether a relative path leads out of its folder. */
function isOutside(relative: string): boolean {
  return path.isAbsolute(relative) || /^\.\.([\\/]|$)/.test(path.normalize(relative));
}

function functionsTooEarly(version: string, { functions }: Pick<Project, 'functions'>): string[] {
  return version === '2025.2' && functions.length > 0
    ? ['HubSpot runs no functions on platform version 2025.2; the sandbox runs them anyway']
    : [];
}
