import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAndUpload } from './check-and-upload.ts';
import { Refusal } from './refusal.ts';
import { runIn } from './run.ts';

/** Stands in for a command: notes how it was called, and fails where a test says so. */
const FAKE = `#!/bin/sh
for word in "$(basename "$0")" "$@"; do printf '[%s] ' "$word" >> "$CALLS"; done
echo >> "$CALLS"
[ "$1" = --version ] && echo "\${HS_VERSION:-8.14.0}"
[ "$1 $2" = "account list" ] && echo "mine [standard]  \${LOGGED_IN:-4711 4712}  personalaccesskey"
case "$(basename "$0") $*" in *"$FAILS"*) exit 1;; esac
`;

let folder: string;
let said: string[];
let env: Record<string, string>;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadside-deploy-'));
  said = [];
  await Promise.all([mkdir(path.join(folder, 'src')), mkdir(path.join(folder, 'bin'))]);
  await fake('npm');
  await fake('hs');
  await profile('test', { accountId: 4711, variables: {} });
  await profile('production', { accountId: 4712, variables: {} });
  await writeFile(path.join(folder, '.gitignore'), 'bin\n.calls\n');
  env = {
    PATH: `${path.join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
    CALLS: path.join(folder, '.calls'),
    FAILS: 'nothing fails',
    HOME: folder,
  };
  await git('init');
  await commit("Take the list's picture; $(again)");
});
afterEach(() => rm(folder, { recursive: true }));

async function fake(command: string): Promise<void> {
  const file = path.join(folder, 'bin', command);
  await writeFile(file, FAKE);
  await chmod(file, 0o755);
}

function profile(name: string, content: unknown): Promise<void> {
  return writeFile(path.join(folder, `src/hsprofile.${name}.json`), JSON.stringify(content));
}

const git = (...args: string[]) => promisify(execFile)('git', args, { cwd: folder, env });

async function commit(message: string): Promise<void> {
  await git('add', '.');
  const author = ['-c', 'user.name=Priya', '-c', 'user.email=priya@example.com'];
  await git(...author, 'commit', '--message', message);
}

const deployTo = (name: string | undefined) =>
  checkAndUpload({
    folder,
    profile: name,
    run: runIn(folder, env),
    say: (line) => said.push(line),
  });

const calls = async () =>
  (await readFile(path.join(folder, '.calls'), 'utf8').catch(() => '')).trim().split(' \n');

describe('npm run deploy', () => {
  it('checks, builds, rehearses and uploads, in this order, with the commit as the message', async () => {
    await deployTo('test');
    const { stdout } = await git('log', '-1', '--format=%h');
    expect(await calls()).toEqual([
      '[hs] [--version]',
      '[hs] [account] [list]',
      '[npm] [run] [lint]',
      '[npm] [run] [types]',
      '[npm] [test] [--] [--project] [function] [--project] [card] [--project] [together]',
      '[npm] [run] [build]',
      '[npm] [run] [rehearse]',
      `[hs] [project] [upload] [--profile] [test] [--message] [Take the list's picture; $(again) (${stdout.trim()})]`,
    ]);
    expect(said[0]).toContain('For account 4711 (test): Take the list');
    expect(said.at(-1)).toContain('npm run doctor');
  });

  it('uploads to production as well', async () => {
    await deployTo('production');
    expect((await calls()).at(-1)).toContain('[--profile] [production]');
  });

  it('takes uncommitted changes to the test account, and says so there', async () => {
    await writeFile(path.join(folder, 'src/new.ts'), '');
    await deployTo('test');
    expect((await calls()).at(-1)).toMatch(/, with uncommitted changes\]$/);
  });
});

describe('nothing is checked or uploaded', () => {
  const refusal = async (name: string | undefined) => {
    const refused: unknown = await deployTo(name).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refusal);
    const made = (await calls()).filter((call) => !/--version|\[account\] \[list\]/.test(call));
    expect(made.join('')).toBe('');
    return refused instanceof Refusal ? refused.message : '';
  };

  it('without a profile, or with one that there is not', async () => {
    for (const name of [undefined, 'staging']) {
      expect(await refusal(name)).toMatch(/^Say where to: npm run deploy -- --profile (test|prod)/);
    }
  });

  it('while the profile holds its placeholder', async () => {
    await profile('test', { accountId: 0, variables: {} });
    expect(await refusal('test')).toContain(
      'src/hsprofile.test.json names no account yet: put the number of your test account in place',
    );
  });

  it('when the profile is none', async () => {
    await profile('test', { accountId: '4711' });
    expect(await refusal('test')).toContain('accountId is "4711". accountId is the number of one');
    await writeFile(path.join(folder, 'src/hsprofile.test.json'), '{');
    expect(await refusal('test')).toBe('src/hsprofile.test.json is no JSON.');
  });

  it('to production with changes that no commit holds', async () => {
    await writeFile(path.join(folder, 'src/new.ts'), '');
    expect(await refusal('production')).toMatch(
      /^Production is uploaded from a commit.*\n.*new\.ts$/,
    );
  });

  it('to production from a folder without commits', async () => {
    await rm(path.join(folder, '.git'), { recursive: true });
    expect(await refusal('production')).toContain('this folder has none');
  });

  it("without HubSpot's command line", async () => {
    await rm(path.join(folder, 'bin/hs'));
    expect(await refusal('test')).toContain('npm install --global @hubspot/cli@8.14.0');
  });

  it("with one of HubSpot's command lines that is too old", async () => {
    env['HS_VERSION'] = '8.3.0';
    expect(await refusal('test')).toContain('is too old (8.3.0)');
  });

  it('for an account that nobody logged in to', async () => {
    const sentence = 'You are not logged in to account 4711: run hs account auth';
    env['LOGGED_IN'] = '47110';
    expect(await refusal('test')).toContain(sentence);
    env['FAILS'] = 'hs account list';
    expect(await refusal('test')).toContain(sentence);
  });
});

describe('a failed step ends it', () => {
  it.each(['npm run lint', 'npm run types', 'npm test', 'npm run build', 'npm run rehearse'])(
    '%s: nothing is uploaded',
    async (step) => {
      env['FAILS'] = step;
      await expect(deployTo('test')).rejects.toThrow(/failed\. Nothing was uploaded\.$/);
      expect((await calls()).at(-1)).toContain(step.replaceAll(' ', '] ['));
    },
  );

  it('the upload itself', async () => {
    env['FAILS'] = 'hs project upload';
    await expect(deployTo('test')).rejects.toThrow('hs project upload failed: see above.');
  });
});
