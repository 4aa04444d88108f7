import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startSimulator, type Simulator } from 'hubspot-simulator';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

/** As a newcomer types it. */
async function npm(args: string[], env: Record<string, string> = {}) {
  const run = promisify(execFile)('npm', args, { cwd: PROJECT, env: { ...process.env, ...env } });
  const Failed = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => Failed.parse(error),
  );
}

/** Starts what runs until it is stopped. @returns the first of its lines that fits */
async function npmUntil(line: RegExp, args: string[]): Promise<string> {
  const running = spawn('npm', args, {
    cwd: PROJECT,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(running, 'exit');
  try {
    for await (const said of createInterface({ input: running.stdout })) {
      if (line.test(said)) return said;
    }
    throw new Error(`npm ${args.join(' ')} ended by itself`);
  } finally {
    // npm, and what it started.
    if (running.pid !== undefined && running.exitCode === null)
      process.kill(-running.pid, 'SIGTERM');
    await ended;
  }
}

describe('the commands of the documentation', { timeout: 120_000 }, () => {
  it('npm start says where the sandbox is', async () => {
    expect(await npmUntil(/sandbox is at/, ['start', '--', '--port', '0'])).toMatch(
      /http:\/\/\S+:\d+/,
    );
  });

  it('npm run simulator says where the simulated API is', async () => {
    const said = await npmUntil(/Conversations API/, ['run', 'simulator', '--', '--port', '0']);
    expect(said).toMatch(/http:\/\/\S+:\d+/);
  });

  it('npm run build says what function and cards weigh', async () => {
    const { code, stdout } = await npm(['run', 'build']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/conversations\.js {2}\d+ bytes[^]*RecordSidebar\.js {2}\d+ bytes/);
  });

  it('npm run doctor finds nothing to do in an account where all is well', async () => {
    const { code, stdout } = await npm(['run', 'doctor'], {
      PRIVATE_APP_ACCESS_TOKEN: simulator.token,
      HUBSPOT_API_URL: simulator.url,
    });
    expect(stdout).toContain('Nothing: every call that reads works.');
    expect(stdout).not.toContain('Worth a look');
    expect(code).toBe(0);
  });

  it('npm run deploy uploads nothing to an account that is not filled in', async () => {
    const { code, stderr } = await npm(['run', 'deploy', '--', '--profile', 'test']);
    expect(code).toBe(1);
    expect(stderr).toContain('src/hsprofile.test.json names no account yet');
  });

  it('npm run bench measures one figure', async () => {
    const { code, stdout } = await npm(['run', 'bench', '--', 'hangs']);
    expect(stdout).toMatch(/All \d+ limits are kept/);
    expect(code).toBe(0);
  });
});

it('every script runs here or in .ci/run, but those that write into the project', async () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile(path.join(PROJECT, 'package.json'), 'utf8')));
  const ci = await readFile(path.join(PROJECT, '.ci/run'), 'utf8');
  const here = ['start', 'simulator', 'build', 'doctor', 'deploy', 'bench'];
  /** Each with what runs in its place. */
  const writing = {
    format: 'npm run lint checks what it would change',
    walls: 'walls.test.ts compares what it would draw',
    screenshot: 'the tests in the browser go the same way',
    prepare: 'npm ci runs it',
  };
  const run = (script: string) =>
    here.includes(script) || new RegExp(`^npm (run )?${script}$`, 'm').test(ci);
  expect(
    Object.keys(scripts)
      .filter((script) => !run(script))
      .sort(),
  ).toEqual(Object.keys(writing).sort());
});
