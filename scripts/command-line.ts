import { parseArgs } from 'node:util';

/** An option of a command, as Node parses it and as `--help` describes it. */
interface Option {
  type: 'string' | 'boolean';
  default?: string | boolean;
  /** Stands for the value in the usage, such as `NAME`. */
  valueName?: string;
  description: string;
}

export interface Command<Options extends Record<string, Option>> {
  /** As it is typed, such as `npm run deploy`. */
  name: string;
  /** One sentence about what the command does. */
  summary: string;
  options: Options;
  /** Stands for arguments without a dash in the usage; without it the command takes none. */
  positionals?: string;
}

type Parsed<Options extends Record<string, Option>> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: boolean }>
>;

const EXIT_FAILED = 1;
const EXIT_USAGE = 2;

/**
 * Runs a command with the options it was called with. `--help` prints the usage. An unknown option prints the usage
 * with exit code 2. An error from `run` prints its message, without a stack trace, with exit code 1.
 *
 * @param run Receives the values of the options and the arguments without a dash.
 */
export async function runCommand<Options extends Record<string, Option>>(
  command: Command<Options>,
  run: (
    values: Parsed<Options>['values'],
    positionals: Parsed<Options>['positionals'],
  ) => Promise<void>,
  args: string[] = process.argv.slice(2),
): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usageOf(command));
    return;
  }
  let parsed: Parsed<Options>;
  try {
    const { options, positionals } = command;
    parsed = parseArgs({ args, options, allowPositionals: positionals !== undefined });
  } catch (error) {
    console.error(`${firstSentence(messageOf(error))}.\n\n${usageOf(command)}`);
    process.exitCode = EXIT_USAGE;
    return;
  }
  try {
    await run(parsed.values, parsed.positionals);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = EXIT_FAILED;
  }
}

/** The text that `--help` prints. */
function usageOf({ name, summary, options, positionals }: Command<Record<string, Option>>): string {
  const described = [
    ...Object.entries(options).map(([option, { valueName, description }]) => [
      valueName === undefined ? `--${option}` : `--${option} ${valueName}`,
      description,
    ]),
    ['--help', 'prints this text'],
  ];
  const width = Math.max(...described.map(([option = '']) => option.length));
  const lines = described.map(([option = '', text]) => `  ${option.padEnd(width)}  ${text ?? ''}`);
  const argumentsName = positionals === undefined ? '' : ` [${positionals}]`;
  return `${summary}\n\nUsage: ${name} -- [options]${argumentsName}\n\n${lines.join('\n')}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Node adds advice about unusual arguments after the first sentence. */
function firstSentence(message: string): string {
  return message.split(/\.\s/)[0]?.replace(/\.$/, '') ?? message;
}
