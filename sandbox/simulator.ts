import { parseArgs } from 'node:util';
import { supportTeamAtScale } from './api/seed/scale.ts';
import { startSimulator, type SimulatorOptions } from './api/start-simulator.ts';

const DEFAULT_PORT = 4010;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: String(DEFAULT_PORT) },
    host: { type: 'string' },
    /** Where the clock starts, ISO 8601. */
    now: { type: 'string' },
    /** So many more threads on contact 190. */
    threads: { type: 'string', default: '0' },
    /** So many messages on thread 79000001 of ticket 591. */
    messages: { type: 'string', default: '0' },
  },
});

/** @throws Error in words for whoever typed it */
function readNow(text: string): Date {
  const now = new Date(text);
  if (!Number.isNaN(now.getTime())) return now;
  throw new Error(`--now ${text} is no time: write it like 2026-11-17T09:30:00Z`);
}

/** @throws Error in words for whoever typed it */
function readNumber(name: 'port' | 'threads' | 'messages', most: number): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new Error(`--${name} ${values[name]} is not a whole number from 0 to ${most}`);
}

function readOptions(): SimulatorOptions {
  const threads = readNumber('threads', 100_000);
  const messages = readNumber('messages', 100_000);
  return {
    port: readNumber('port', 65_535),
    ...(values.host !== undefined && { host: values.host }),
    ...(values.now !== undefined && { now: readNow(values.now) }),
    ...(threads + messages > 0 && { seed: supportTeamAtScale({ threads, messages }) }),
  };
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const taken = 'code' in error && error.code === 'EADDRINUSE';
  if (!taken) return error.message;
  return `Port ${values.port} is taken. Choose another one: npm run simulator -- --port ${DEFAULT_PORT + 1}`;
}

try {
  const simulator = await startSimulator(readOptions());
  console.log(`Simulated Conversations API: ${simulator.url}`);
  console.log(`Token: ${simulator.token}`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
