import { parseArgs } from 'node:util';
import { supportTeamAtScale } from './seed/scale.ts';
import { startSimulator, type SimulatorOptions } from './start-simulator.ts';

/** @throws Error in words for whoever typed it */
function readNow(text: string): Date {
  const now = new Date(text);
  if (!Number.isNaN(now.getTime())) return now;
  throw new Error(`--now ${text} is no time: write it like 2026-11-17T09:30:00Z`);
}

/** @throws Error in words for whoever typed it */
function readNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new Error(`--${name} ${text} is not a whole number from 0 to ${most}`);
}

function readOptions(): SimulatorOptions {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string' },
      /** Where the clock starts, ISO 8601. */
      now: { type: 'string' },
      /** So many more threads on contact 190. */
      threads: { type: 'string', default: '0' },
      /** So many messages on thread 79000001 of ticket 591. */
      messages: { type: 'string', default: '0' },
    },
  });
  const threads = readNumber('threads', values.threads, 100_000);
  const messages = readNumber('messages', values.messages, 100_000);
  return {
    port: readNumber('port', values.port, 65_535),
    ...(values.host !== undefined && { host: values.host }),
    ...(values.now !== undefined && { now: readNow(values.now) }),
    ...(threads + messages > 0 && { seed: supportTeamAtScale({ threads, messages }) }),
  };
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error) || error.code !== 'EADDRINUSE') return error.message;
  const port = 'port' in error ? Number(error.port) : 4010;
  return `Port ${port} is taken. Choose another one: npm run simulator -- --port ${port + 1}`;
}

try {
  const simulator = await startSimulator(readOptions());
  console.log(`Simulated Conversations API: ${simulator.url}`);
  console.log(`Token: ${simulator.token}`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
