import type { BuiltParts } from './built-parts.ts';
import type { Extension } from './record-page/card/extension.ts';
import type { BuildProblem } from './record-page/server/news.ts';
import { FUNCTION_NAME } from '../../../src/app/cards/contract/limits.ts';

/** A function of the app, as it is called. */
export interface ProgramFunction {
  /** The name by which a card calls it. */
  name: string;
  /** What it finds in `process.env` besides the app's token. */
  secrets: Record<string, string>;
  /** Functions before platform version 2023.2 answer by calling their second argument. */
  callsBack: boolean;
}

/** What runs on the page: the cards and functions of a project, built and kept fresh. */
export interface Program {
  appName: () => string;
  extensions: () => Extension[];
  functions: () => ProgramFunction[];
  files: () => {
    /** Folder of the page's own scripts and styles. */
    assets: string;
    /** Built file of each extension and function by name; what could not be built is missing. */
    cards: Partial<Record<string, string>>;
    functions: Partial<Record<string, string>>;
  };
  /** Prefixes of addresses that `hubspot.fetch` may reach; the own app's configuration when absent. */
  permitted?: () => string[];
  /**
   * Answers in place of the addresses outside HubSpot, and tells of those that it has no answer for; absent, they are
   * asked themselves.
   */
  outside?: (onLack: (sentence: string) => void) => typeof fetch;
  /** What the project needs and the sandbox has not, in sentences. */
  lacks: () => string[];
  problems: () => BuildProblem[];
  /** Builds again whatever changes; `onBuilt` is told after every attempt. @returns what ends it */
  watch: (onBuilt: () => void) => () => void;
}

/** Threadside's own cards and function. */
export function ownProgram({ files, problems, watch }: BuiltParts): Program {
  return {
    appName: () => APP_NAME,
    extensions: () => OWN_EXTENSIONS,
    functions: () => [{ name: FUNCTION_NAME, secrets: {}, callsBack: false }],
    files: () => {
      const { assets, cards, functionFile } = files();
      return { assets, cards, functions: { [FUNCTION_NAME]: functionFile } };
    },
    lacks: () => [],
    problems,
    watch,
  };
}

const APP_NAME = 'Threadside';

const OWN_EXTENSIONS: Extension[] = [
  {
    name: 'RecordSidebar',
    title: APP_NAME,
    point: 'crm.record.sidebar',
    kinds: ['contact', 'ticket'],
    built: true,
  },
  {
    name: 'HelpDeskSidebar',
    title: APP_NAME,
    point: 'helpdesk.sidebar',
    kinds: ['ticket'],
    built: true,
  },
];
