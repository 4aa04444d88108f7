import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const START = fileURLToPath(new URL('cli.ts', import.meta.url));

/** What `npm start` says as it gives up. */
async function refusal(...args: string[]): Promise<string> {
  const env = { ...process.env, PRIVATE_APP_ACCESS_TOKEN: '' };
  const starting = promisify(execFile)(process.execPath, ['--import', 'tsx', START, ...args], {
    env,
  });
  return starting.then(
    () => 'it started',
    (error: unknown) => (error as { stderr: string }).stderr.trim(),
  );
}

describe('npm start', () => {
  it.each([
    ['--live without a token', ['--live'], /^--live needs .*: set PRIVATE_APP_ACCESS_TOKEN/],
    ['a port that is none', ['--port', 'x'], /^"x" is no port: choose a number/],
    ['a folder without a project', ['--project', '/'], /^\/ holds no HubSpot project: .*hsproject/],
    ['a project on a real account', ['--project', '/', '--live'], /leave out --live/],
    ['a profile that is missing', ['--profile', 'none'], /^There is no profile "none": .*missing/],
  ])('says in one sentence what is wrong with %s', { timeout: 30_000 }, async (_, args, words) => {
    const said = await refusal(...args);
    expect(said).toMatch(words);
    expect(said.split('\n')).toHaveLength(1);
  });

  it('says that a port is taken, and which to try', { timeout: 30_000 }, async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const said = await refusal('--port', String(port));
    taken.close();
    expect(said).toBe(
      `Port ${port} is taken: choose another one, as in npm start -- --port ${port + 1}`,
    );
  });
});
