import type { CustomObject } from '../hubspot/custom-object.ts';
import type { Extension } from '../hubspot/extension-points.ts';
import type { ExternalApi } from './external-api.ts';
import type { BuildProblem } from '../protocol/sandbox-events.ts';

/** A function of the app, as the sandbox runs it. */
export interface BuiltFunction {
  /** The name by which a card calls it. */
  name: string;
  /** The built CommonJS file, as an absolute path; missing when the build failed. */
  file?: string;
  /** Its packages are being installed, and it is built afterwards. */
  waits?: boolean;
  /** Values of the declared secrets, for `process.env`. */
  secrets: Record<string, string>;
  /** Functions before platform version 2023.2 respond through a callback, their second argument. */
  usesCallback: boolean;
}

/** The result of building a project: plain data, which tests store and change. */
export interface ProjectBuild {
  appName: string;
  extensions: Extension[];
  /** Built file of each extension by name; missing when the build failed. */
  cardFiles: Partial<Record<string, string>>;
  functions: BuiltFunction[];
  appObjects: CustomObject[];
  /** URL prefixes that `hubspot.fetch` may request. */
  permittedUrls: string[];
  /** What the project needs and the sandbox does not support, in sentences. */
  unsupported: string[];
  /** What HubSpot rejects or ignores in the project, in sentences. */
  mistakes: string[];
  problems: BuildProblem[];
}

/** A project whose cards and functions the sandbox runs. */
export interface RunnableProject {
  current: () => ProjectBuild;
  /** Responds to requests outside HubSpot; reports the ones it cannot respond to. */
  externalApi: (onUnsupported: (sentence: string) => void) => ExternalApi;
  /** Ends watching. */
  close: () => Promise<void>;
}

/**
 * Builds a project into the given folder.
 *
 * @param onRebuilt If given, what changes from now on is built again, and this is called after every attempt.
 */
export type ProjectBuilder = (folder: string, onRebuilt?: () => void) => Promise<RunnableProject>;

/** A project that has been built before and never changes. It reaches nothing outside HubSpot. */
export function builtProject(build: ProjectBuild): ProjectBuilder {
  return () =>
    Promise.resolve({
      current: () => build,
      externalApi: () => ({
        fixtureFor: () => undefined,
        connect: () => {
          throw new Error('This project reaches no network.');
        },
        request: () => Promise.reject(new Error('This project has no fixtures.')),
      }),
      close: () => Promise.resolve(),
    });
}
