import { watch } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildPage } from '../record-page/build-page.ts';
import type { Program } from '../program.ts';
import { buildProject, type BuiltProject } from './build-project.ts';
import { unanswered } from './needs.ts';
import { outside, readFixtures } from './outside.ts';
import { providePackages } from './packages.ts';
import type { Project } from './project.ts';
import { findProject, readProject, type ProjectPlace } from './read-project.ts';
import { readSecrets } from './secrets.ts';

export interface ProjectOptions {
  /** The folder with hsproject.json. */
  folder: string;
  /** A file with answers in place of addresses outside HubSpot. */
  fixtures?: string;
  /** A file with the secrets of functions, as `NAME=value` in lines. */
  secrets?: string;
  /** Lets cards and functions reach addresses outside HubSpot that no fixture answers. */
  network?: boolean;
  /** Folder of the page's own scripts and styles; built when absent. */
  assets?: string;
  /** Told what happens meanwhile, line by line. */
  say?: (line: string) => void;
}

/** An editor saves in several steps; they make one build. */
const SETTLE_MS = 80;

/** Functions of these platform versions still answer by a callback: https://developers.hubspot.com/docs/platform/serverless-functions */
const CALLS_BACK = ['2023.1'];

interface Read {
  project: Project;
  built: BuiltProject;
  secrets: Record<string, string>;
  /** What went wrong on the way to its packages. */
  troubles: string[];
}

/**
 * Opens any HubSpot project on disk to run its cards and functions. They are built in a copy: the project's own folder
 * is only read.
 *
 * @returns What builds it into the folder that it is given.
 * @throws Error in words for whoever named the folder, when there is nothing in it to show
 */
export async function openProject(
  options: ProjectOptions,
): Promise<(folder: string) => Promise<Program>> {
  const { say = () => undefined } = options;
  const place = await findProject(options.folder);
  const first = await readProject(place);
  if (first.extensions.length === 0) {
    const why = first.lacks.map((sentence) => `\n- ${sentence}`).join('');
    throw new Error(
      `The project "${first.name}" has no card, settings page or app page to show.${why}`,
    );
  }
  const fixtures = options.fixtures === undefined ? [] : await readFixtures(options.fixtures);

  return async (folder) => {
    const read = (project: Project) => build({ place, project, folder, options, say });
    const assets = options.assets ?? folder;
    const [opened] = await Promise.all([
      read(first),
      options.assets === undefined ? buildPage(folder) : undefined,
    ]);
    let current = opened;
    const answered = (prefix: string) =>
      options.network === true || fixtures.some(({ url }) => url.startsWith(prefix));
    return {
      appName: () => current.project.appName,
      extensions: () =>
        current.project.extensions.map(({ name, title, point, kinds }) => {
          return { name, title, point, kinds, built: current.built.cards[name] !== undefined };
        }),
      functions: () =>
        current.project.functions.map(({ name, secrets }) => ({
          name,
          secrets: Object.fromEntries(
            secrets.flatMap((secret) => {
              const value = current.secrets[secret];
              return value === undefined ? [] : [[secret, value]];
            }),
          ),
          callsBack: CALLS_BACK.includes(current.project.platformVersion),
        })),
      files: () => ({
        assets,
        cards: current.built.cards,
        functions: current.built.functions,
      }),
      permitted: () => current.project.permitted,
      outside: (onLack) => outside({ fixtures, network: options.network ?? false, onLack }),
      lacks: () => [...lacksOf(current), ...unanswered(current.project, answered)],
      problems: () => current.built.problems,
      watch: (onBuilt) =>
        watchSource(place.source, async () => {
          try {
            current = await read(await readProject(place));
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            current.built.problems = [{ what: 'The project', message }];
          }
          onBuilt();
        }),
    };
  };
}

interface BuildOptions {
  place: ProjectPlace;
  project: Project;
  folder: string;
  options: ProjectOptions;
  say: (line: string) => void;
}

async function build({ place, project, folder, options, say }: BuildOptions): Promise<Read> {
  const copy = await mkdtemp(path.join(folder, 'project-'));
  await cp(place.source, copy, {
    recursive: true,
    filter: (file) => !/(^|[\\/])(node_modules|\.git)$/.test(file),
  });
  const entries = [...project.extensions, ...project.functions].map(({ entry }) => entry);
  const troubles: string[] = [];
  for (const part of new Set(entries.map((entry) => path.dirname(entry)))) {
    const target = path.join(copy, part);
    const { said, trouble } = await providePackages(path.join(place.source, part), target);
    if (said !== undefined) say(`${part}: ${said}`);
    if (trouble !== undefined) troubles.push(`${part}: ${trouble}`);
  }
  const built = await buildProject(project, copy, path.join(folder, 'built'));
  const folders = project.functions.map(({ entry }) =>
    path.dirname(path.join(place.source, entry)),
  );
  const secrets = await readSecrets([...new Set(folders)], options.secrets);
  await rm(copy, { recursive: true, force: true });
  return { project, built, secrets, troubles };
}

/** What is known before anything runs. */
function lacksOf({ project, secrets, troubles }: Read): string[] {
  const missing = project.functions.flatMap(({ name, secrets: wanted }) =>
    wanted
      .filter((secret) => !(secret in secrets))
      .map(
        (secret) =>
          `The function "${name}" wants the secret ${secret}: write it into a file (--secrets)`,
      ),
  );
  return [...project.lacks, ...troubles, ...missing];
}

function watchSource(source: string, onChange: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  const watcher = watch(source, { recursive: true }, (_, file) => {
    if (file === null || /(^|[\\/])(node_modules|\.git|dist)([\\/]|$)/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(onChange);
    }, SETTLE_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
