import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { z } from 'zod';
import { buildCard } from '../../scripts/build/build-cards.ts';
import { buildFunction } from '../../scripts/build/build-function.ts';
import { buildBaselineCard, buildBaselineFunction } from '../baseline/build-baseline.ts';
import type { Living } from './simulated-functions.ts';

/** The built files of a card and its function. */
export interface Built {
  card: string;
  functionFile: string;
}

export type Scenario =
  /** A card stays open for an hour, with or without an open thread. */
  | {
      name: 'idle';
      record: { objectTypeId: '0-1' | '0-5'; objectId: number; location?: string };
      withThread: boolean;
    }
  /** One agent works for an hour. */
  | { name: 'hour' }
  /**
   * Many agents share an app with a low rate limit. Some work for `minutes`; the others have a card open, since a random
   * moment in the last `openedWithin` minutes.
   */
  | { name: 'crowd'; agents: number; working: number; minutes: number; openedWithin: number };

const Outcome = z.object({
  /** Upstream calls, and how many of them the rate limit rejected. */
  calls: z.number(),
  refused: z.number(),
  functionCalls: z.number(),
  /** Errors that an agent saw. */
  errorsSeen: z.number(),
  /** Polls that were deferred in favor of agents' work. */
  gaveWay: z.number(),
  /** Tasks done, and tasks that an agent had to abandon. */
  done: z.number(),
  givenUp: z.array(z.string()),
  /** Replies that are on their thread exactly once. */
  replies: z.number(),
  /** Response times that an agent waited for, in milliseconds: median and 95th percentile. */
  wait: z.object({ middle: z.number(), slow: z.number() }),
  /** Function calls by action. */
  byAction: z.record(z.string(), z.number()),
});
export type Outcome = z.infer<typeof Outcome>;

const OUT_FOLDER = fileURLToPath(new URL('../../.sandbox/bench/agents/', import.meta.url));
const RUN = fileURLToPath(new URL('run.ts', import.meta.url));

/** Builds our card and function as HubSpot does, into an absolute folder. */
export async function ours(folder = OUT_FOLDER): Promise<Built> {
  const [card, { outFile }] = await Promise.all([
    buildCard('RecordSidebar', path.join(folder, 'cards')),
    buildFunction({ outFile: path.join(folder, 'conversations.cjs') }),
  ]);
  return { card, functionFile: outFile };
}

/** Builds the baseline's card and function. */
export async function baselines(): Promise<Built> {
  const [card, functionFile] = await Promise.all([
    buildBaselineCard(path.join(OUT_FOLDER, 'baseline-card')),
    buildBaselineFunction(path.join(OUT_FOLDER, 'baseline.cjs')),
  ]);
  return { card, functionFile };
}

/** The code of a process that plays scenarios. In one file, it starts faster than with tsx. */
let player: Promise<string> | undefined;

async function bundlePlayer(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [RUN],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    // As in HubSpot's worker.
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** Plays a scenario in a new process, where React is built for production, as in HubSpot's worker. */
export async function simulate(
  built: Built,
  scenario: Scenario,
  living: Living = 'warm',
): Promise<Outcome> {
  player ??= bundlePlayer();
  const code = await player;
  const playing = promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-', JSON.stringify({ built, scenario, living })],
    { env: { ...process.env, TZ: 'UTC' }, maxBuffer: 1e8 },
  );
  playing.child.stdin?.end(code);
  const { stdout } = await playing;
  return Outcome.parse(JSON.parse(stdout));
}
