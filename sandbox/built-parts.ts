import { watch } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCards, type BuiltCards } from './build/build-cards.ts';
import { buildFunction } from './build/build-function.ts';
import type { BuildProblem } from './record-page/server/live-events.ts';

const SOURCES = fileURLToPath(new URL('../src/app', import.meta.url));

/** An editor saves in several steps; they make one build. */
const SETTLE_MS = 60;

interface Part {
  what: string;
  /** Folders under src/app that it is built from. */
  from: string[];
  build: () => Promise<void>;
}

/** The card and the function, built and kept fresh. */
export interface BuiltParts {
  cards: () => Partial<BuiltCards>;
  functionFile: string;
  problems: () => BuildProblem[];
  /** Builds again whatever changes; `onBuilt` is told after every attempt. @returns what ends it */
  watch: (onBuilt: () => void) => () => void;
}

/** Builds all that HubSpot would build into `folder`. A failed build is a problem to show, not an end. */
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
      from: ['functions', path.join('cards', 'contract')],
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
  await Promise.all(parts.map(attempt));

  return {
    cards: () => cards,
    functionFile,
    problems: () => [...problems].map(([what, message]) => ({ what, message })),
    watch: (onBuilt) =>
      watchSources((changed) => {
        const stale = parts.filter(({ from }) =>
          changed.some((file) => from.some((folder) => file.startsWith(folder + path.sep))),
        );
        if (stale.length === 0) return;
        void Promise.all(stale.map(attempt)).then(onBuilt);
      }),
  };
}

function watchSources(onChange: (files: string[]) => void): () => void {
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(SOURCES, { recursive: true }, (_, file) => {
    if (file === null || !/\.(tsx?|json)$/.test(file)) return;
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...changed];
      changed = new Set();
      onChange(files);
    }, SETTLE_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
