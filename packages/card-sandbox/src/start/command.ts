import type { LiveRules } from '../server/confirmations.ts';
import { readCommand, usage } from './options.ts';

export interface CommandOptions {
  args: string[];
  /** How the user calls the command, such as `npx card-sandbox`. */
  command: string;
  /** The project's folder when the user names none; the current folder by default. */
  defaultFolder?: string;
  /** Runs before the project in the default folder is opened, such as to build it. */
  prepare?: () => Promise<void>;
  /** Which calls of the project in the default folder write to a real account. */
  liveRules?: LiveRules;
}

/** Runs the command line. It ends the process after an error, and with SIGINT and SIGTERM. */
export async function runCommand(options: CommandOptions): Promise<void> {
  const { args, command, defaultFolder, prepare, liveRules } = options;
  // npm changes the current folder; INIT_CWD is the user's own.
  const read = readCommand(args, process.env.INIT_CWD ?? process.cwd(), defaultFolder);
  if (read.kind === 'help') {
    console.log(usage(command));
    return;
  }
  if (read.kind === 'invalid') {
    console.error(`${read.message}\n\n${usage(command)}`);
    process.exitCode = 2;
    return;
  }
  try {
    const isDefault = read.options.folder === defaultFolder;
    if (!isDefault) console.log(TRUST);
    // Loading the builders takes a second, which the other paths need not wait for.
    const [{ startFromCommand }] = await Promise.all([
      import('./start-from-command.ts'),
      isDefault ? prepare?.() : undefined,
    ]);
    if (read.kind === 'shot') {
      const { takeShot } = await import('./take-shot.ts');
      const page = await startFromCommand(read.options, { watch: false });
      process.exit((await takeShot(page, read.shot)) ? 0 : 1);
    }
    const { entryUrl, close } = await startFromCommand(read.options, {
      liveRules: isDefault ? liveRules : undefined,
      watch: true,
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void close().then(() => process.exit()));
    }
    console.log(`The sandbox is at ${entryUrl}`);
    if (read.options.live) {
      console.log('It is LIVE: it uses a real account. Every write asks first.');
    }
  } catch (error) {
    console.error(explain(error, read.options.port, command));
    process.exit(1);
  }
}

const TRUST =
  'The code of this project runs on this machine with your permissions: start only projects that you trust.';

function explain(error: unknown, port: number, command: string): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error) || error.code !== 'EADDRINUSE') return error.message;
  return `Port ${port} is in use: choose another one, as in ${command} --port ${port + 1}`;
}
