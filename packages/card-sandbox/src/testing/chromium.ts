import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const run = promisify(execFile);

/** Chromium without a user interface: it runs the same tests with a fifth less CPU time. */
const HEADLESS_SHELL = 'chromium-headless-shell';

const SYSTEM_NAMES = [
  HEADLESS_SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** What tells one machine from another; tests pass their own. */
export interface Machine {
  env: Record<string, string | undefined>;
  isFile: (path: string) => boolean;
  isRoot: boolean;
  /** Where Playwright would keep its own Chromium. */
  playwrightPath: () => string;
  run: (command: string, args: string[]) => Promise<unknown>;
  say: (line: string) => void;
}

/**
 * Finds a Chromium to drive, or installs one.
 *
 * Looks at CHROMIUM_PATH, then for the system's, then for Playwright's own. Where there is none, it installs
 * Debian's package when it may, else asks Playwright for its build.
 *
 * @returns The path of the executable.
 * @throws With what to do, when there is none and none can be installed.
 */
export async function findChromium(machine: Machine = thisMachine()): Promise<string> {
  const named = machine.env.CHROMIUM_PATH;
  if (named) {
    if (machine.isFile(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file.`);
  }
  const found = installed(machine);
  if (found !== undefined) return found;
  const failures = await install(machine);
  const fresh = installed(machine);
  if (fresh !== undefined) return fresh;
  throw new Error(
    [
      'The browser tests need Chromium, and none was found or could be installed.',
      'Install Chromium or Chrome, or set CHROMIUM_PATH to its executable, and run the tests again.',
      ...failures,
    ].join('\n'),
  );
}

function installed({ env, isFile, playwrightPath }: Machine): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter);
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, MAC_CHROME, playwrightPath()].find(isFile);
}

async function install({ isFile, isRoot, run, say }: Machine): Promise<string[]> {
  const installers: [string, string[]][][] = [];
  if (isRoot && isFile('/usr/bin/apt-get')) {
    installers.push([
      ['apt-get', ['update', '-qq']],
      [
        'apt-get',
        ['install', '-y', '-qq', '--no-install-recommends', HEADLESS_SHELL, 'fonts-liberation'],
      ],
    ]);
  }
  installers.push([['npx', ['playwright-core', 'install', '--no-shell', 'chromium']]]);

  const failures: string[] = [];
  for (const steps of installers) {
    try {
      for (const [command, args] of steps) {
        say(`No Chromium found: ${command} ${args.join(' ')}`);
        await run(command, args);
      }
      return failures;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  return failures;
}

function thisMachine(): Machine {
  return {
    env: process.env,
    isFile: existsSync,
    isRoot: process.getuid?.() === 0,
    playwrightPath: () => chromium.executablePath(),
    run: (command, args) =>
      run(command, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }),
    say: (line) => {
      console.log(line);
    },
  };
}
