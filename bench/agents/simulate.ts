import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { buildCards } from '../../scripts/build/build-cards.ts';
import { buildFunction } from '../../scripts/build/build-function.ts';
import { buildBaselineCard, buildBaselineFunction } from '../baseline/build-baseline.ts';
import type { Living } from './simulated-functions.ts';

/** The built files of a card and the function behind it. */
export interface Built {
  card: string;
  functionFile: string;
}

export type Scenario =
  /** A card is left open for an hour, with the thread of its first row open or not. */
  | {
      name: 'idle';
      record: { objectTypeId: '0-1' | '0-5'; objectId: number; location?: string };
      withThread: boolean;
    }
  /** One agent works for an hour. */
  | { name: 'hour' }
  /**
   * Many agents on an app with few calls; some work for so many minutes, the others have a card open since a random
   * moment within so many minutes before.
   */
  | { name: 'crowd'; agents: number; working: number; minutes: number; openedWithin: number };

const Outcome = z.object({
  /** Calls of HubSpot's API, and how many of them it refused for its rate limit. */
  calls: z.number(),
  refused: z.number(),
  functionCalls: z.number(),
  /** Things that went wrong and were shown to an agent. */
  errorsSeen: z.number(),
  /** Looks for news that failed, as they do to leave HubSpot's limit to work. */
  gaveWay: z.number(),
  /** Tasks done, and tasks that an agent had to give up. */
  done: z.number(),
  givenUp: z.array(z.string()),
  /** Replies that are on their thread exactly once. */
  replies: z.number(),
  /** Of answers to what an agent waited for, in milliseconds: the middle one, and the one that 95 of 100 keep. */
  wait: z.object({ middle: z.number(), slow: z.number() }),
  /** Function calls by action. */
  byAction: z.record(z.string(), z.number()),
});
export type Outcome = z.infer<typeof Outcome>;

const OUT_FOLDER = fileURLToPath(new URL('../../.sandbox/bench/agents/', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const RUN = fileURLToPath(new URL('run.ts', import.meta.url));

/** Builds our card and function as HubSpot would, into an absolute folder. */
export async function ours(folder = OUT_FOLDER): Promise<Built> {
  const [cards, { outFile }] = await Promise.all([
    buildCards(path.join(folder, 'cards')),
    buildFunction({ outFile: path.join(folder, 'conversations.cjs') }),
  ]);
  return { card: cards.RecordSidebar, functionFile: outFile };
}

/** Builds the baseline's. */
export async function baselines(): Promise<Built> {
  const [card, functionFile] = await Promise.all([
    buildBaselineCard(path.join(OUT_FOLDER, 'baseline-card')),
    buildBaselineFunction(path.join(OUT_FOLDER, 'baseline.cjs')),
  ]);
  return { card, functionFile };
}

/** Plays a scenario in a process of its own, where React runs as in HubSpot's worker: built for production. */
export async function simulate(
  built: Built,
  scenario: Scenario,
  living: Living = 'warm',
): Promise<Outcome> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', TSX, RUN, JSON.stringify({ built, scenario, living })],
    { env: { ...process.env, NODE_ENV: 'production', TZ: 'UTC' }, maxBuffer: 1e8 },
  );
  return Outcome.parse(JSON.parse(stdout));
}
