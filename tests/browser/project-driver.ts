import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import {
  openProject,
  type ProjectOptions,
} from '../../packages/card-sandbox/src/project/open-project.ts';
import type { SandboxOptions } from '../../packages/card-sandbox/src/start-sandbox.ts';
import { startDriver, type Driver } from './driver.ts';

const TRIALS = fileURLToPath(
  new URL('../../packages/card-sandbox/src/project/trials/', import.meta.url),
);

/** A tiny project of our own, one for each layout. */
export function trial(name: 'new-layout' | 'old-layout'): string {
  return path.join(TRIALS, name);
}

/** A driver whose sandbox runs the project in this folder. */
export async function driveProject(
  folder: string,
  options: Omit<ProjectOptions, 'folder'> = {},
  sandbox: Partial<SandboxOptions> = {},
): Promise<Driver> {
  const { assets } = inject('built');
  const program = await openProject({ folder, assets, ...options });
  return startDriver({}, { program, ...sandbox });
}

/** A folder with these files, by their path in it; it goes when the tests are done. */
export async function written(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(inject('built').assets, 'project-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

/** The files of a project with these cards beside contacts, by the name that each goes by. */
export function projectOf(cards: Record<string, string>): Record<string, string> {
  const files: Record<string, string> = {
    'hsproject.json': '{ "name": "cards", "srcDir": "src", "platformVersion": "2026.09" }',
    'src/app/app-hsmeta.json': '{ "uid": "cards", "type": "app", "config": { "name": "Cards" } }',
  };
  for (const [name, source] of Object.entries(cards)) {
    const config = {
      name,
      location: 'crm.record.tab',
      entrypoint: `/app/cards/${name}.jsx`,
      objectTypes: ['contacts'],
    };
    files[`src/app/cards/${name}-hsmeta.json`] = JSON.stringify({
      uid: name,
      type: 'card',
      config,
    });
    files[`src/app/cards/${name}.jsx`] = source;
  }
  return files;
}
