import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { requireValidAdminFiles } from '../config-files/admin-files.ts';
import { checkProject } from './check-project.ts';
import { packUpload } from './pack-upload.ts';
import { parseProject, PLATFORM_VERSIONS } from './parse-project.ts';
import type { Component } from './parse-project.ts';
import { readProject } from './project.ts';
import { UI_EXTENSIONS_TOOL } from './ui-extensions-tool.ts';

/**
 * Checks, installs and builds `src/` as HubSpot's servers do, and prints each step.
 * @throws Error with what HubSpot would refuse
 */
export async function rehearse(): Promise<void> {
  await requireValidAdminFiles();
  console.log('settings and quick replies are valid');
  const upload = await packUpload();
  try {
    const components = await check(upload);
    for (const type of ['CARD', 'SETTINGS']) {
      for (const entry of ofType(components, type)) await buildEntry(upload, entry);
    }
    for (const fn of ofType(components, 'APP_FUNCTION')) await loadFunction(upload, fn);
  } finally {
    await rm(upload, { recursive: true, force: true });
  }
}

async function check(folder: string): Promise<Component[]> {
  const project = await readProject(folder);
  console.log(`the upload has ${project.sources.size} files`);
  const problems = checkProject(project);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  console.log("the configuration passes HubSpot's rules");
  const profiles = [undefined, 'test', 'production'];
  let components: Component[] = [];
  for (const version of PLATFORM_VERSIONS) {
    for (const profile of profiles) components = await parseProject(folder, version, profile);
    console.log(`platform version ${version} parses it, with and without each profile`);
  }
  return components;
}

function ofType(components: Component[], type: string): { uid: string; entrypoint: string }[] {
  return components.flatMap(({ uid, componentType, config: { entrypoint } }) =>
    componentType === type && entrypoint !== undefined ? [{ uid, entrypoint }] : [],
  );
}

/** Builds a card or page as HubSpot's servers do: `npm ci` in the folder of the entry, then `remoteBuild`. */
async function buildEntry(folder: string, { entrypoint }: { entrypoint: string }): Promise<void> {
  const entry = path.join(folder, 'src', entrypoint);
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [UI_EXTENSIONS_TOOL, 'build', entry], { env });
  const name = path.parse(entry).name;
  const bundle = await stat(path.join(path.dirname(entry), 'dist', `${name}.js`));
  console.log(`${name} installs and builds to ${bundle.size} bytes`);
}

/** Loads the built function from an empty folder, as HubSpot does. */
async function loadFunction(
  folder: string,
  { uid, entrypoint }: { uid: string; entrypoint: string },
): Promise<void> {
  const alone = await mkdtemp(path.join(tmpdir(), 'threadside-function-'));
  const file = path.join(alone, path.basename(entrypoint));
  await cp(path.join(folder, 'src', entrypoint), file);
  const load = 'if (typeof require(process.argv[1]).main !== "function") process.exit(1)';
  try {
    await promisify(execFile)(process.execPath, ['-e', load, file], { cwd: alone, env: {} });
  } finally {
    await rm(alone, { recursive: true });
  }
  console.log(`the function ${uid} loads by itself and exports main`);
}
