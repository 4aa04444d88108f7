import { watch } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCards, type BuiltCards } from '../../../scripts/build/build-cards.ts';
import { buildFunction } from '../../../scripts/build/build-function.ts';
import { buildPage } from './record-page/build-page.ts';
import type { BuildProblem } from './record-page/server/news.ts';

const SOURCES = fileURLToPath(new URL('../../../src/app', import.meta.url));

/** An editor saves in several steps; they make one build. */
const SETTLE_MS = 60;

/** Where everything that the sandbox runs has been built. */
export interface BuiltFiles {
  /** Folder of the record page's own scripts and styles. */
  assets: string;
  /** A card that could not be built is missing. */
  cards: Partial<BuiltCards>;
  functionFile: string;
}

/** The card and the function, built and kept fresh. */
export interface BuiltParts {
  files: () => BuiltFiles;
  problems: () => BuildProblem[];
  /** Builds again whatever changes; `onBuilt` is told after every attempt. @returns what ends it */
  watch: (onBuilt: () => void) => () => void;
}

interface Part {
  what: string;
  /** Folders under src/app that it is built from. */
  from: string[];
  build: () => Promise<void>;
}

/** Builds all that HubSpot would build, and the page, into `folder`. A failed build is a problem to show, not an end. */
export async function buildParts(folder: string): Promise<BuiltParts> {
  const functionFile = path.join(folder, 'conversations.js');
  const problems = new Map<string, string>();
  let cards: Partial<BuiltCards> = {};

  const parts: Part[] = [
    {
      what: 'The cards',
      from: ['cards'],
      build: async () => {
        cards = await buildCards(path.join(folder, 'cards'));
      },
    },
    {
      what: 'The function',
      from: ['functions', path.join('cards', 'contract'), path.join('cards', 'i18n')],
      build: async () => {
        await buildFunction({ outFile: functionFile });
      },
    },
  ];
  const attempt = async ({ what, build }: Part) => {
    try {
      await build();
      problems.delete(what);
    } catch (error) {
      problems.set(what, error instanceof Error ? error.message : String(error));
    }
  };
  await Promise.all([buildPage(folder), ...parts.map(attempt)]);

  return {
    files: () => ({ assets: folder, cards, functionFile }),
    problems: () => [...problems].map(([what, message]) => ({ what, message })),
    watch: (onBuilt) =>
      watchSources((changed) => {
        const stale = parts.filter(({ from }) =>
          changed.some((file) => from.some((folder) => file.startsWith(folder + path.sep))),
        );
        if (stale.length > 0) void Promise.all(stale.map(attempt)).then(onBuilt);
      }),
  };
}

function watchSources(onChange: (files: string[]) => void): () => void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(SOURCES, { recursive: true }, (_, file) => {
    // The function's built file stands beside its sources: it must not start a build of its own.
    if (file === null || !/\.(tsx?|json)$/.test(file)) return;
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      onChange([...changed]);
      changed.clear();
    }, SETTLE_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
