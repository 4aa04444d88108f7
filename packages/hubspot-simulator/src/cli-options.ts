import { parseArgs, type ParseArgsConfig } from 'node:util';
import { supportTeamAtScale } from './seed/scale.ts';
import type { SimulatorOptions } from './start-simulator.ts';

export const USAGE = `Usage: hubspot-simulator [options]

Runs a simulated HubSpot API. Point your client at its address and use the token "sandbox-token".

  --port NUMBER      port to listen on, 0 for any free one (default 4010)
  --host ADDRESS     address to listen on (default 127.0.0.1)
  --now TIME         start time of the simulator's clock, such as 2026-11-17T09:30:00Z (default now)
  --threads NUMBER   adds that many threads to contact 190
  --messages NUMBER  adds that many messages to thread 79000001 of ticket 591
  --variant NAME     switches an account variant on; can be repeated
  --list-variants    lists all account variants
  --help             prints this text`;

/** A mistake in the command line. The message is for the person who typed it. */
export class UsageError extends Error {}

const OPTIONS = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string' },
  now: { type: 'string' },
  threads: { type: 'string', default: '0' },
  messages: { type: 'string', default: '0' },
  variant: { type: 'string', multiple: true, default: [] },
  'list-variants': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readTime(text: string): Date {
  const time = new Date(text);
  if (!Number.isNaN(time.getTime())) return time;
  throw new UsageError(`--now ${text} is not a time. Write it like 2026-11-17T09:30:00Z.`);
}

function readNumber(name: string, text: string, max: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= max) return number;
  throw new UsageError(`--${name} ${text} is not a whole number from 0 to ${max}.`);
}

/**
 * Reads the command line.
 *
 * @param args the arguments after the command's name
 * @returns the options, or what to print instead
 * @throws UsageError for an unknown option or a wrong value
 */
export function readOptions(args: readonly string[]): SimulatorOptions | 'help' | 'list-variants' {
  const values = parse(args);
  if (values.help) return 'help';
  if (values['list-variants']) return 'list-variants';
  const threads = readNumber('threads', values.threads, 100_000);
  const messages = readNumber('messages', values.messages, 100_000);
  return {
    port: readNumber('port', values.port, 65_535),
    ...(values.variant.length > 0 && { variants: values.variant }),
    ...(values.host !== undefined && { host: values.host }),
    ...(values.now !== undefined && { now: readTime(values.now) }),
    ...(threads + messages > 0 && { seed: supportTeamAtScale({ threads, messages }) }),
  };
}
