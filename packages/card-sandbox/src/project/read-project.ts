import path from 'node:path';
import { z } from 'zod';
import { needsOf } from './needs.ts';
import { readNewLayout } from './new-layout.ts';
import { APP_FILE, readOldLayout } from './old-layout.ts';
import type { Project } from './project.ts';
import { filesBelow, isFile, readJson } from './source-files.ts';
import { unregistered } from './unregistered.ts';

const HsProject = z.object({
  name: z.string(),
  srcDir: z.string().default('src'),
  platformVersion: z.string().default('unknown'),
});

/** Where a project stands on disk. */
export interface ProjectPlace {
  /** Absolute. */
  folder: string;
  /** Its source folder, absolute. */
  source: string;
}

/**
 * Finds the project in a folder.
 * @throws Error in words for whoever named the folder
 */
export async function findProject(folder: string): Promise<ProjectPlace> {
  const absolute = path.resolve(folder);
  const file = path.join(absolute, 'hsproject.json');
  if (!(await isFile(file))) {
    throw new Error(
      `${absolute} holds no HubSpot project: there is no hsproject.json in it. Name the folder that has it.`,
    );
  }
  const { srcDir } = await readJson(file, HsProject);
  return { folder: absolute, source: path.join(absolute, srcDir) };
}

/**
 * Reads what a project describes, in whichever layout it does.
 * @throws Error in words when nothing of it can be read
 */
export async function readProject({ folder, source }: ProjectPlace): Promise<Project> {
  const described = await readJson(path.join(folder, 'hsproject.json'), HsProject);
  const { name, platformVersion } = described;
  const files = await filesBelow(source).catch(() => undefined);
  if (!files) throw new Error(`The project's source folder ${source} is missing.`);
  const isNew = files.some((file) => file.endsWith('-hsmeta.json'));
  const parts = isNew ? await readNewLayout(source, files) : await readOldLayout(source, files);
  if (!isNew && !files.some((file) => APP_FILE.test(file))) {
    throw new Error(
      `The project "${name}" in ${folder} has no app: neither an app-hsmeta.json nor an app.json.`,
    );
  }
  const code = files.filter((file) => /(?<!\.test)\.[jt]sx?$/.test(file));
  const needs = await needsOf(source, code);
  const strays = await unregistered(source, files, code);
  const lacks = [...versionLacks(platformVersion, parts), ...parts.lacks, ...strays, ...needs];
  return { name, platformVersion, ...parts, lacks };
}

/** What HubSpot itself does not do with this version. */
function versionLacks(version: string, { functions }: Pick<Project, 'functions'>): string[] {
  return version === '2025.2' && functions.length > 0
    ? ['HubSpot runs no functions on platform version 2025.2; here they run nevertheless']
    : [];
}
