import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { startSimulator, type Simulator } from 'hubspot-simulator';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => simulator.close());

/** Runs what `npm run` runs, without starting npm and the command of tsx first. */
async function run(name: string, args: string[] = [], env: Record<string, string> = {}) {
  const { usesTsx, file } = await readScript(name);
  const loader = usesTsx ? ['--import', 'tsx'] : [];
  const running = promisify(execFile)(process.execPath, [...loader, file, ...args], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
  });
  const Failed = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });
  return running.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => Failed.parse(error),
  );
}

/** Runs a script that tsx runs, in this process. @returns What it prints as errors, and its exit code */
async function runHere(name: string, option: string) {
  const { file } = await readScript(name);
  const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { argv, exitCode } = process;
  process.argv = [process.execPath, file, option];
  try {
    await import(path.join(PROJECT, file));
    return { code: process.exitCode, stderr: print.mock.calls.flat().join('\n') };
  } finally {
    Object.assign(process, { argv, exitCode });
  }
}

/** @returns The parts of a script such as `tsx scripts/build/build.ts` or `node --import tsx scripts/start.ts`. */
async function readScript(name: string) {
  const { scripts } = await readPackage();
  const [, tool, file = ''] =
    /^(tsx|node|node --import tsx) (\S+)$/.exec(scripts[name] ?? '') ?? [];
  if (tool === undefined) throw new Error(`The script ${name} has arguments`);
  return { usesTsx: tool !== 'node', file };
}

async function readPackage() {
  return z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile(path.join(PROJECT, 'package.json'), 'utf8')));
}

/** Starts a command that runs until it is stopped. @returns The first matching line of its output. */
async function npmUntil(line: RegExp, args: string[]): Promise<string> {
  const running = spawn('npm', args, {
    cwd: PROJECT,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(running, 'exit');
  try {
    for await (const output of createInterface({ input: running.stdout })) {
      if (line.test(output)) return output;
    }
    throw new Error(`npm ${args.join(' ')} ended without a matching line`);
  } finally {
    // Ends npm and its child processes.
    if (running.pid !== undefined && running.exitCode === null)
      process.kill(-running.pid, 'SIGTERM');
    await ended;
  }
}

describe('the commands of the documentation', { timeout: 120_000 }, () => {
  it('npm start prints the address of the sandbox', async () => {
    expect(await npmUntil(/sandbox is at/i, ['start', '--', '--port', '0'])).toMatch(
      /http:\/\/\S+:\d+/,
    );
  });

  it('npm run simulator prints the address of the simulated API', async () => {
    const output = await npmUntil(/Conversations API/, ['run', 'simulator', '--', '--port', '0']);
    expect(output).toMatch(/http:\/\/\S+:\d+/);
  });

  it('npm run build prints the sizes of function and cards', async () => {
    const { code, stdout } = await run('build');
    expect(code).toBe(0);
    expect(stdout).toMatch(/conversations\.js {2}\d+ bytes[^]*RecordSidebar\.js {2}\d+ bytes/);
  });

  it('npm run doctor finds nothing to do in a healthy account', async () => {
    const { code, stdout } = await run('doctor', [], {
      PRIVATE_APP_ACCESS_TOKEN: simulator.token,
      HUBSPOT_API_URL: simulator.url,
    });
    expect(stdout).toContain('Nothing: every call that reads works.');
    expect(stdout).not.toContain('Worth a look');
    expect(code).toBe(0);
  });

  it('npm run deploy uploads nothing for a profile without an account', async () => {
    const { code, stderr } = await run('deploy', ['--profile', 'test']);
    expect(code).toBe(1);
    expect(stderr).toContain('src/hsprofile.test.json names no account yet');
  });

  it('npm run bench runs one benchmark', async () => {
    const { code, stdout } = await run('bench', ['hangs']);
    expect(stdout).toMatch(/All \d+ limits are kept/);
    expect(code).toBe(0);
  });

  it.each(['start', 'simulator', 'build', 'rehearse', 'deploy', 'doctor', 'bench', 'screenshot'])(
    '%s prints its usage for --help and for an unknown option, without a stack trace',
    async (name) => {
      const [help, unknown] = await Promise.all([
        run(name, ['--help']),
        // Those two end or change their process.
        ['simulator', 'bench'].includes(name)
          ? run(name, ['--no-such-option'])
          : runHere(name, '--no-such-option'),
      ]);
      expect(help.stdout).toContain('Usage: ');
      expect(help.code).toBe(0);
      expect(unknown.stderr).toContain("Unknown option '--no-such-option'");
      expect(unknown.stderr).toContain('Usage: ');
      expect(unknown.stderr).not.toMatch(/^\s+at /m);
      expect(unknown.code).not.toBe(0);
    },
  );
});

it('every script runs here or in .ci/run, except those that write into the project', async () => {
  const { scripts } = await readPackage();
  const ci = await readFile(path.join(PROJECT, '.ci/run'), 'utf8');
  const here = ['start', 'simulator', 'build', 'doctor', 'deploy', 'bench'];
  /** Each with what runs instead. */
  const exceptions = {
    assumptions: 'assumptions.test.ts compares what it would write',
    diagram: 'documentation.test.ts compares what it would draw',
    format: 'npm run lint checks what it would change',
    lint: '.ci/run runs its two parts side by side',
    'lint:imports': 'npm run lint:rest runs it',
    mutate: 'it takes hours',
    pack: 'build-package.test.ts builds the same packages',
    prepare: 'npm ci runs it',
    schemas: 'schemas.test.ts compares what it would write',
    screenshot: 'the browser tests take the same steps',
  };
  const runs = (name: string) =>
    here.includes(name) || new RegExp(`^npm (run )?${name}( &)?$`, 'm').test(ci);
  expect(
    Object.keys(scripts)
      .filter((name) => !runs(name))
      .sort(),
  ).toEqual(Object.keys(exceptions));
});
