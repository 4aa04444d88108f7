import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import type { Random } from 'hubspot-simulator';
import { chanceOf } from './chance.ts';
import type { SimulatedHubSpot } from './simulated-hubspot.ts';

/**
 * How long an instance lives. A `warm` instance handles call after call, as long as it is used every 15 minutes.
 * Otherwise every call gets a new instance.
 */
export type Living = 'warm' | 'fresh';

/** HubSpot does not document when it stops an idle instance. */
const KEPT_IDLE_MS = 900_000;

type Main = (context: unknown) => Promise<unknown>;

interface Instance {
  main: Main;
  idleSince: number;
}

/**
 * Runs the built function as HubSpot does: an instance handles one call at a time, and a new one starts when all are
 * busy.
 *
 * @returns The response, parsed from JSON
 */
export async function simulateFunctions(
  file: string,
  living: Living,
  hubspot: SimulatedHubSpot,
  random: Random,
): Promise<(context: object) => Promise<unknown>> {
  const { time } = hubspot;
  const surroundings: Record<string, unknown> = {
    ...time.globals(),
    fetch: hubspot.fetch,
    Math: chanceOf(random),
    process: { env: hubspot.env },
    console: { log: ignore, error: ignore },
    require: createRequire(file),
  };
  const names = Object.keys(surroundings);
  const load = compileFunction(await readFile(file, 'utf8'), ['module', 'exports', ...names], {
    filename: file,
  }) as (...given: unknown[]) => void;

  const idle: Instance[] = [];
  const start = (): Instance => {
    const module = { exports: {} as { main: Main } };
    load(module, module.exports, ...names.map((name) => surroundings[name]));
    return { main: module.exports.main, idleSince: time.now() };
  };

  return async (context) => {
    const latest = idle.pop();
    const isKept = latest && time.now() - latest.idleSince <= KEPT_IDLE_MS;
    const instance = isKept && living === 'warm' ? latest : start();
    const answer = throughJson(await instance.main(throughJson(context)));
    if (living === 'warm') idle.push({ main: instance.main, idleSince: time.now() });
    time.stir();
    return answer;
  };
}

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

function ignore(): void {}
