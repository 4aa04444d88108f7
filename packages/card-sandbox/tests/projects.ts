import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { buildProject } from '../src/build/build-project.ts';
import { openProject } from '../src/build/open-project.ts';
import type { ProjectBuild, ProjectBuilder } from '../src/build/runnable-project.ts';
import { SAMPLE_KINDS } from '../src/hubspot/object-types.ts';

const DEMO = fileURLToPath(new URL('../demo', import.meta.url));

/** A small example project in each layout. */
export function exampleProject(name: 'new-layout' | 'old-layout'): string {
  return fileURLToPath(new URL(`projects/${name}`, import.meta.url));
}

interface BuiltExample {
  builder: ProjectBuilder;
  /** The names of its files before it was built. */
  filesBefore: string[];
}

let newLayout: Promise<BuiltExample> | undefined;

/** The example of the new layout, built once for all tests. Of the secrets of its function, FAREWELL is missing. */
export function builtNewLayout(): Promise<BuiltExample> {
  newLayout ??= buildNewLayout();
  return newLayout;
}

async function buildNewLayout(): Promise<BuiltExample> {
  const folder = exampleProject('new-layout');
  const filesBefore = await readdir(folder, { recursive: true });
  const open = await openProject({
    folder,
    fixtures: path.join(folder, 'fixtures.json'),
    secrets: path.join(folder, 'secrets.env'),
  });
  const project = await open(await scratchFolder());
  return { builder: () => Promise.resolve(project), filesBefore };
}

const BUNDLE = 'Bundle';

const demoCards = new Map<string, Promise<ProjectBuild>>();

/** One card of the demo project, to show it alone in the sidebar. It is built for the first test that needs it. */
export function demoCard(name: string): Promise<ProjectBuild> {
  const known = demoCards.get(name) ?? buildDemoCard(name);
  demoCards.set(name, known);
  return known;
}

async function buildDemoCard(name: string): Promise<ProjectBuild> {
  const outDir = await scratchFolder();
  const extension = { ...SIDEBAR_CARD, name, title: name, entry: `${name}.tsx` };
  const built = await buildProject(
    { extensions: [extension], functions: [] },
    { source: DEMO, outDir },
  );
  const part = built.extensions.get(name);
  if (part?.file === undefined) throw new Error(part?.problem?.message);
  return cardProject(name, part.file);
}

/** A project with one card whose bundle is exactly this source, which no builder has checked. */
export async function cardBundle(source: string): Promise<ProjectBuild> {
  const project = cardProject(BUNDLE, path.join(await scratchFolder(), `${BUNDLE}.js`));
  await writeBundle(project, source);
  return project;
}

/** Replaces the bundle of such a project; a page that is opened later shows it. */
export function writeBundle({ cardFiles }: ProjectBuild, source: string): Promise<void> {
  return writeFile(cardFiles[BUNDLE] ?? '', source);
}

/** Adds a function with this source to a project. */
export async function withFunction(
  project: ProjectBuild,
  name: string,
  source: string,
): Promise<ProjectBuild> {
  const file = path.join(await scratchFolder(), `${name}.cjs`);
  await writeFile(file, source);
  const added = { name, file, secrets: {}, usesCallback: false };
  return { ...project, functions: [...project.functions, added] };
}

/** Writes files, by their path, into a new folder. */
export async function writeProject(files: Record<string, string>): Promise<string> {
  const folder = await scratchFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

/** The files of a project with these cards on contacts, by card name. */
export function projectWith(cards: Record<string, string>): Record<string, string> {
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

const SIDEBAR_CARD = { point: 'crm.record.sidebar' as const, kinds: [...SAMPLE_KINDS] };

function cardProject(name: string, file: string): ProjectBuild {
  return {
    appName: 'Demo',
    extensions: [{ ...SIDEBAR_CARD, name, title: name, built: true }],
    cardFiles: { [name]: file },
    functions: [],
    appObjects: [],
    permittedUrls: [],
    unsupported: [],
    mistakes: [],
    problems: [],
  };
}

function scratchFolder(): Promise<string> {
  return mkdtemp(path.join(inject('scratch'), 'project-'));
}
