import path from 'node:path';
import { externalApi, readFixtures } from './external-api.ts';
import { functionMistakes } from '../project/function-mistakes.ts';
import type { ProfileVariables } from '../project/profile.ts';
import { nothingToShow, type Project } from '../project/project.ts';
import { findProject, readProject, type ProjectPlace } from '../project/read-project.ts';
import { missingSecrets, readSecrets } from '../project/secrets.ts';
import type { BuildCache } from './cache/build-cache.ts';
import { buildProject, type BuiltParts } from './build-project.ts';
import { copySource } from './copy-source.ts';
import { parentImports } from './parent-imports.ts';
import type { BuiltPart } from './part-cache.ts';
import type { ProjectBuild, ProjectBuilder } from './runnable-project.ts';
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

/** The platform version whose functions respond through a callback: https://developers.hubspot.com/docs/platform/serverless-functions */
const CALLBACK_VERSION = '2023.1';

interface Opened {
  project: Project;
  parts: BuiltParts;
  secrets: Record<string, string>;
  /** Packages that could not be installed, in sentences. */
  packageProblems: string[];
  /** What HubSpot would not run in the functions, in sentences. */
  functionMistakes: string[];
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
    const open = (project: Project, reuse?: Reuse) =>
      build({ place, project, folder, options, reuse });
    // A change that is saved during the first build waits for its end.
    let endFirst: () => void = () => undefined;
    const firstBuild = new Promise<void>((resolve) => (endFirst = resolve));
    const stopWatching =
      onRebuilt &&
      (await watchSource(place.source, {
        onChange: async (changed) => {
          await firstBuild;
          if (await rebuild(changed)) onRebuilt();
        },
        onError: (message) => options.say?.(`Some changes may go unnoticed: ${message}`),
      }));
    let opened = await open(first).catch(async (error: unknown) => {
      await stopWatching?.();
      throw error;
    });
    endFirst();
    let failure: string | undefined;
    /** @returns whether anything is different now */
    const rebuild = async (changed: string[]) => {
      try {
        const project = await readProject(place, options.variables);
        if (failure === undefined && concernsNothing(opened, project, changed)) return false;
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
      current: () => describe(opened, failure),
      externalApi: (onUnsupported) => externalApi({ fixtures, network, onUnsupported }),
      close: async () => stopWatching?.(),
    };
  };
}

type Reuse = NonNullable<Parameters<typeof buildProject>[2]>;

/** Whether no part is made of the changed files, and the configuration is the same. */
function concernsNothing({ project, parts }: Opened, now: Project, changed: string[]): boolean {
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
}

async function build({ place, project, folder, options, reuse }: BuildOptions): Promise<Opened> {
  const entries = [...project.extensions, ...project.functions].map(({ entry }) => entry);
  const parts = [...new Set(entries.map((entry) => path.dirname(entry)))];
  const copy = await copySource(place.source, folder, parts, options.say);
  const built = await buildProject(
    project,
    { source: copy.folder, outDir: path.join(folder, 'built'), cache: options.cache },
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

function describe(
  { project, parts, secrets, packageProblems, functionMistakes }: Opened,
  failure: string | undefined,
): ProjectBuild {
  const { appName, permittedUrls, appObjects } = project;
  const all = [...parts.extensions.values(), ...parts.functions.values()];
  const problems = all.flatMap(({ problem }) => problem ?? []);
  return {
    appName,
    permittedUrls,
    appObjects,
    extensions: project.extensions.map(({ name, title, point, kinds }) => {
      const built = parts.extensions.get(name)?.file !== undefined;
      return { name, title, point, kinds, built };
    }),
    cardFiles: Object.fromEntries([...parts.extensions].map(([name, { file }]) => [name, file])),
    functions: project.functions.map(({ name, secrets: declared }) => ({
      name,
      file: parts.functions.get(name)?.file,
      secrets: Object.fromEntries(
        Object.entries(secrets).filter(([key]) => declared.includes(key)),
      ),
      usesCallback: project.platformVersion === CALLBACK_VERSION,
    })),
    unsupported: [
      ...project.unsupported,
      ...packageProblems,
      ...missingSecrets(project.functions, secrets),
    ],
    mistakes: [
      ...project.mistakes,
      ...parentImports(project.extensions, parts.extensions),
      ...functionMistakes,
    ],
    problems: failure === undefined ? problems : [{ what: 'The project', message: failure }],
  };
}
