import type { CustomObject } from '../hubspot/custom-object.ts';
import type { PointName } from '../hubspot/extension-points.ts';
import type { Kind } from '../hubspot/object-types.ts';

/** A HubSpot developer project on disk, as its configuration files describe it. */
export interface Project {
  name: string;
  platformVersion: string;
  appName: string;
  extensions: ProjectExtension[];
  functions: ProjectFunction[];
  appObjects: CustomObject[];
  /** URL prefixes that `hubspot.fetch` may request. */
  permittedUrls: string[];
  /** What the project needs and the sandbox does not support, in sentences. */
  unsupported: string[];
  /** What HubSpot rejects or ignores in the project, in sentences. */
  mistakes: string[];
}

export interface ProjectExtension {
  /** Name of its built file, unique in the project. */
  name: string;
  title: string;
  point: PointName;
  kinds: Kind[];
  /** Its entry, relative to the project's source folder. */
  entry: string;
}

export interface ProjectFunction {
  /** The name by which a card calls it. */
  name: string;
  /** Its file, relative to the project's source folder. */
  entry: string;
  /** The folder of its configuration, relative to the source folder; its .env file is there. */
  folder: string;
  /** Names of the secrets it declares. */
  secrets: string[];
}

/** What the reader of each layout returns. */
export type ProjectParts = Omit<Project, 'name' | 'platformVersion'>;

export function emptyProject(): ProjectParts {
  return {
    appName: '',
    extensions: [],
    functions: [],
    appObjects: [],
    permittedUrls: [],
    unsupported: [],
    mistakes: [],
  };
}

/** Explains why a project without cards and pages cannot be shown. */
export function nothingToShow({ name, functions, mistakes, unsupported }: Project): string {
  const names = functions.map((one) => `"${one.name}"`).join(', ');
  const sentences = [
    ...mistakes,
    ...unsupported,
    ...(names ? [`Functions run when a card calls them: add a card that calls ${names}`] : []),
  ];
  const list = sentences.map((sentence) => `\n- ${sentence}`).join('');
  return `The project "${name}" has no card, settings page or app page to show.${list}`;
}
