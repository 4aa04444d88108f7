import path from 'node:path';
import { externalApi, readFixtures } from './external-api.ts';
import { functionMistakes } from '../project/function-mistakes.ts';
import type { ProfileVariables } from '../project/profile.ts';
import { nothingToShow, type Project } from '../project/project.ts';
import { findProject, readProject, type ProjectPlace } from '../project/read-project.ts';
import { readSecrets } from '../project/secrets.ts';
import { createBackgroundInstalls } from './packages/background-installs.ts';
import type { BuildCache } from './cache/build-cache.ts';
import { buildProject } from './build-project.ts';
import { copySource } from './copy-source.ts';
import { describeBuild, isWaiting, type OpenedProject } from './opened-project.ts';
import { createNpmInstall, type NpmInstall } from './packages/npm-install.ts';
import type { BuiltPart } from './part-cache.ts';
import type { ProjectBuilder } from './runnable-project.ts';
import { watchSource } from './watch-source.ts';

export interface ProjectOptions {
  /** The folder with hsproject.json. */
  folder: string;
  /** A JSON file with responses of URLs outside HubSpot. */
  fixtures?: string;
  /** A file with the secrets of functions, as lines of `NAME=value`. */
  secrets?: string;
  /** The variables of the chosen profile. */
  variables?: ProfileVariables;
  /** Sends requests that no fixture responds to over the network. */
  network?: boolean;
  /** Receives progress, line by line. */
  say?: (line: string) => void;
  /** Keeps built cards and functions for the next start. */
  cache?: BuildCache;
}

/**
 * Opens a HubSpot project on disk. Its cards and functions are built in a copy: the project's folder is only read.
 *
 * @throws Error with a sentence for the user, when the folder has nothing to show
 */
export async function openProject(options: ProjectOptions): Promise<ProjectBuilder> {
  const place = await findProject(options.folder);
  const first = await readProject(place, options.variables);
  if (first.extensions.length === 0) {
    throw new Error(nothingToShow(first));
  }
  const fixtures = options.fixtures === undefined ? [] : await readFixtures(options.fixtures);
  const network = options.network ?? false;

  return async (folder, onRebuilt) => {
    // One build at a time: a change that is saved during the first build waits for its end.
    let endFirst: () => void = () => undefined;
    let builds = new Promise<void>((resolve) => (endFirst = resolve));
    let isClosed = false;
    const buildNext = (changed: string[]) =>
      (builds = builds.then(async () => {
        if (isClosed || !(await rebuild(changed))) return;
        reportPackages();
        onRebuilt?.();
      }));
    const said = new Set<string>();
    const say = (line: string) => {
      if (!said.has(line)) options.say?.(line);
      said.add(line);
    };
    const inBackground = createBackgroundInstalls(() => void buildNext([]));
    const open = (project: Project, reuse?: Reuse) => {
      const npmInstall = onRebuilt ? inBackground(createNpmInstall()) : createNpmInstall();
      return build({ place, project, folder, options: { ...options, say }, reuse, npmInstall });
    };
    const stopWatching =
      onRebuilt &&
      (await watchSource(place.source, {
        onChange: buildNext,
        onError: (message) => say(`Some changes may go unnoticed: ${message}`),
      }));
    let opened = await open(first).catch(async (error: unknown) => {
      await stopWatching?.();
      throw error;
    });
    endFirst();
    let wasWaiting = isWaiting(opened);
    const reportPackages = () => {
      const { packageProblems } = opened;
      packageProblems.forEach(say);
      if (wasWaiting && !isWaiting(opened) && packageProblems.length === 0) {
        say('The missing packages are installed.');
      }
      wasWaiting = isWaiting(opened);
    };
    let failure: string | undefined;
    /**
     * @param changed None after an installation.
     * @returns whether anything is different now
     */
    const rebuild = async (changed: string[]) => {
      try {
        const project = await readProject(place, options.variables);
        const isNews = failure !== undefined || changed.length === 0;
        if (!isNews && concernsNothing(opened, project, changed)) return false;
        opened = await open(project, (kind, name) => {
          const part = opened.parts[kind].get(name);
          return part && isCurrent(part, changed) ? part : undefined;
        });
        failure = undefined;
      } catch (error) {
        failure = error instanceof Error ? error.message : String(error);
      }
      return true;
    };
    return {
      current: () => describeBuild(opened, failure),
      externalApi: (onUnsupported) => externalApi({ fixtures, network, onUnsupported }),
      close: async () => {
        isClosed = true;
        await stopWatching?.();
      },
    };
  };
}

type Reuse = NonNullable<Parameters<typeof buildProject>[2]>;

/** Whether no part is made of the changed files, and the configuration is the same. */
function concernsNothing(
  { project, parts }: OpenedProject,
  now: Project,
  changed: string[],
): boolean {
  const all = [...parts.extensions.values(), ...parts.functions.values()];
  return (
    all.every((part) => isCurrent(part, changed)) && JSON.stringify(project) === JSON.stringify(now)
  );
}

/** Whether a build is still valid: it succeeded, and no file that may belong to it has changed. */
function isCurrent({ file, inputs }: BuiltPart, changed: string[]): boolean {
  if (file === undefined || inputs === undefined) return false;
  return changed.every((one) => isSourceCode(one) && !inputs.has(one));
}

/** A change of any other file, such as a package.json, may concern every part. */
function isSourceCode(file: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(file);
}

interface BuildOptions {
  place: ProjectPlace;
  project: Project;
  folder: string;
  options: ProjectOptions;
  reuse?: Reuse;
  npmInstall: NpmInstall;
}

async function build(given: BuildOptions): Promise<OpenedProject> {
  const { place, project, folder, options, reuse, npmInstall } = given;
  const entries = [...project.extensions, ...project.functions].map(({ entry }) => entry);
  const parts = [...new Set(entries.map((entry) => path.dirname(entry)))];
  const copy = await copySource(place.source, folder, parts, options.say, npmInstall);
  const { cache } = options;
  const outDir = path.join(folder, 'built');
  const built = await buildProject(
    project,
    { source: copy.folder, outDir, cache, waiting: copy.waiting },
    reuse,
  );
  const folders = new Set(project.functions.map((one) => path.join(place.source, one.folder)));
  const secrets = await readSecrets([...folders], options.secrets);
  return {
    project,
    parts: built,
    secrets,
    packageProblems: copy.problems,
    functionMistakes: await functionMistakes(project.functions, place.source, Object.keys(secrets)),
  };
}
