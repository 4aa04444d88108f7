import type { Project } from '../project/project.ts';
import { missingSecrets } from '../project/secrets.ts';
import type { BuiltParts } from './build-project.ts';
import { parentImports } from './parent-imports.ts';
import type { ProjectBuild } from './runnable-project.ts';

/** The platform version whose functions respond through a callback: https://developers.hubspot.com/docs/platform/serverless-functions */
const CALLBACK_VERSION = '2023.1';

/** A project as it was last read and built. */
export interface OpenedProject {
  project: Project;
  parts: BuiltParts;
  secrets: Record<string, string>;
  /** Packages that could not be installed, in sentences. */
  packageProblems: string[];
  /** What HubSpot would not run in the functions, in sentences. */
  functionMistakes: string[];
}

/** Whether packages of a part are being installed. */
export function isWaiting({ parts }: OpenedProject): boolean {
  return [...parts.extensions.values(), ...parts.functions.values()].some(
    ({ problem }) => problem?.waits,
  );
}

export function describeBuild(
  { project, parts, secrets, packageProblems, functionMistakes }: OpenedProject,
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
      waits: parts.functions.get(name)?.problem?.waits,
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
