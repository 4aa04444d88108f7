import type { PointName } from '../record-page/card/extension.ts';
import type { Kind } from '../record-page/card/object-types.ts';

/** A HubSpot developer project on disk, as its own files describe it. */
export interface Project {
  name: string;
  platformVersion: string;
  appName: string;
  extensions: ProjectExtension[];
  functions: ProjectFunction[];
  /** Prefixes of addresses that `hubspot.fetch` may reach. */
  permitted: string[];
  /** What the project needs and the sandbox has not, in sentences. */
  lacks: string[];
}

export interface ProjectExtension {
  /** Name of its built file: no other extension of the project has it. */
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
  secrets: string[];
}

/** What each of the two layouts tells of itself. */
export type ProjectParts = Omit<Project, 'name' | 'platformVersion'>;
