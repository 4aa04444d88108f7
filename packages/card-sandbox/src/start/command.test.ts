import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from './command.ts';

const COMMAND = fileURLToPath(new URL('../../bin/card-sandbox.js', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../tests/projects/new-layout', import.meta.url));

/** Runs the command in an empty folder until it ends. */
async function run(...args: string[]) {
  const cwd = tmpdir();
  const env: NodeJS.ProcessEnv = { ...process.env, PRIVATE_APP_ACCESS_TOKEN: '', INIT_CWD: cwd };
  const running = promisify(execFile)(process.execPath, [COMMAND, ...args], { env, cwd });
  return running.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
}

/** Runs the command in this process until an error ends it. */
async function runUntilError(...args: string[]) {
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', '');
  vi.stubEnv('INIT_CWD', tmpdir());
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  await expect(runCommand({ args, command: 'npx card-sandbox' })).rejects.toThrow('exit');
  const stderr = print.mock.calls.flat().join('\n');
  return { code: exit.mock.lastCall?.[0], stderr };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('the command', { timeout: 90_000 }, () => {
  it('prints its usage for --help', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: npx card-sandbox \[options\] \[folder\]/);
  });

  it('prints its usage after an unknown option', async () => {
    const { code, stderr } = await run('--colour');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Unknown option '--colour'\.\n\nUsage: /);
  });

  it.each([
    ['--live without a token', ['--live', PROJECT], /^--live needs .*: set PRIVATE_APP_ACCESS_TOK/],
    ['a folder without a project', [], / is not a HubSpot project: it has no hsproject\.json/],
    ['a missing profile', ['--profile', 'none', PROJECT], /^There is no profile "none": .*missing/],
  ])('explains an error in one sentence: %s', async (_, args, sentence) => {
    const { code, stderr } = await runUntilError(...args);
    expect(code).toBe(1);
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('suggests another port when the port is in use', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const { code, stderr } = await run('--port', String(port), PROJECT);
    other.close();
    expect(code).toBe(1);
    expect(stderr.trim()).toBe(
      `Port ${port} is in use: choose another one, as in npx card-sandbox --port ${port + 1}`,
    );
  });
});
