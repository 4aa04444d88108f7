import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAndDeploy } from './check-and-deploy.ts';
import { Refusal } from './refusal.ts';
import { runIn } from './run.ts';

/** Replaces a command: records how it was called, and fails where a test asks for it. */
const FAKE = `#!/bin/sh
for word in "$(basename "$0")" "$@"; do printf '[%s] ' "$word" >> "$CALLS"; done
echo >> "$CALLS"
[ "$1" = --version ] && echo "\${HS_VERSION:-8.14.0}"
[ "$1 $2" = "account list" ] && cat "$ACCOUNTS"
case "$(basename "$0") $*" in *"$FAILS"*) exit 1;; esac
`;

/** What `hs account list` 8.14.0 prints. */
const SHORT_NAMES = `Accounts:
  Name                Account ID  Auth Type

  Mine [standard]     4711        personalaccesskey
  Others [standard]   4712        personalaccesskey
`;
const LONG_NAME = `Accounts:
  Name                                                    Account  Auth Type
                                                         ID

  The-extraordinarily-long-name-of-a-developer-test-acc            personalacces
 ount-that-somebody-gave-it-in-a-hurry-in-2026 [test     146425426skey
 account]
`;

let folder: string;
let printed: string[];
let env: Record<string, string>;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadside-deploy-'));
  printed = [];
  await Promise.all([mkdir(path.join(folder, 'src')), mkdir(path.join(folder, 'bin'))]);
  await fake('npm');
  await fake('hs');
  await profile('test', { accountId: 4711, variables: {} });
  await profile('production', { accountId: 4712, variables: {} });
  await writeFile(path.join(folder, '.gitignore'), 'bin\n.calls\n.accounts\n');
  env = {
    PATH: `${path.join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
    CALLS: path.join(folder, '.calls'),
    FAILS: 'nothing fails',
    ACCOUNTS: path.join(folder, '.accounts'),
    HOME: folder,
  };
  await accounts(SHORT_NAMES);
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

function accounts(table: string): Promise<void> {
  return writeFile(path.join(folder, '.accounts'), table);
}

const git = (...args: string[]) => promisify(execFile)('git', args, { cwd: folder, env });

async function commit(message: string): Promise<void> {
  await git('add', '.');
  const author = ['-c', 'user.name=Priya', '-c', 'user.email=priya@example.com'];
  await git(...author, 'commit', '--message', message);
}

const deployTo = (name: string | undefined) =>
  checkAndDeploy({
    folder,
    profile: name,
    run: runIn(folder, env),
    print: (line) => printed.push(line),
  });

const calls = async () =>
  (await readFile(path.join(folder, '.calls'), 'utf8').catch(() => '')).trim().split(' \n');

describe('npm run deploy', () => {
  it('checks, builds, uploads and deploys, in this order, with the commit as the message', async () => {
    await deployTo('test');
    const { stdout } = await git('log', '-1', '--format=%h');
    expect(await calls()).toEqual([
      '[hs] [--version]',
      '[hs] [account] [list]',
      '[npm] [run] [lint]',
      '[npm] [run] [types]',
      '[npm] [test] [--] [--project] [function] [--project] [card] [--project] [integration]',
      '[npm] [run] [build]',
      '[npm] [run] [rehearse]',
      `[hs] [project] [upload] [--skip-auto-deploy] [--profile] [test] [--message] [Take the list's picture; $(again) (${stdout.trim()})]`,
      '[hs] [project] [deploy] [--deploy-latest-build] [--profile] [test]',
    ]);
    expect(printed[0]).toContain('For account 4711 (test): Take the list');
    expect(printed.at(-1)).toContain('npm run doctor');
  });

  it('deploys to production as well', async () => {
    await deployTo('production');
    expect((await calls()).at(-1)).toContain('[--profile] [production]');
  });

  it('accepts uncommitted changes for the test account, and says so in the message', async () => {
    await writeFile(path.join(folder, 'src/new.ts'), '');
    await deployTo('test');
    expect((await calls()).at(-2)).toMatch(/, with uncommitted changes\]$/);
  });

  it('finds the account in the table although its long name wraps', async () => {
    await profile('test', { accountId: 146_425_426, variables: {} });
    await accounts(LONG_NAME);
    await deployTo('test');
    expect((await calls()).at(-1)).toContain('[project] [deploy]');
  });

  it('explains the warning about lint packages before the upload prints it', async () => {
    await deployTo('test');
    expect(printed.at(-2)).toContain('lint packages are not installed');
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

  it('without a profile, or with an unknown one', async () => {
    for (const name of [undefined, 'staging']) {
      expect(await refusal(name)).toMatch(
        /^Choose a profile: npm run deploy -- --profile (test|pr)/,
      );
    }
  });

  it('while the profile holds its placeholder', async () => {
    await profile('test', { accountId: 0, variables: {} });
    expect(await refusal('test')).toContain(
      'src/hsprofile.test.json names no account yet: replace the 0 of "accountId"',
    );
  });

  it('with an invalid profile', async () => {
    await profile('test', { accountId: '4711' });
    expect(await refusal('test')).toContain('accountId is "4711". accountId is the number of one');
    await writeFile(path.join(folder, 'src/hsprofile.test.json'), '\n{');
    expect(await refusal('test')).toMatch(/^src\/hsprofile\.test\.json:2: this is not valid JSON/);
  });

  it('for production with uncommitted changes', async () => {
    await writeFile(path.join(folder, 'src/new.ts'), '');
    expect(await refusal('production')).toMatch(
      /^Production is deployed from a commit.*\n.*new\.ts$/,
    );
  });

  it('for production from a folder without commits', async () => {
    await rm(path.join(folder, '.git'), { recursive: true });
    expect(await refusal('production')).toContain('this folder has none');
  });

  it("without HubSpot's command line", async () => {
    await rm(path.join(folder, 'bin/hs'));
    expect(await refusal('test')).toContain('npm install --global @hubspot/cli@8.14.0');
  });

  it("with an old version of HubSpot's command line", async () => {
    env['HS_VERSION'] = '8.3.0';
    expect(await refusal('test')).toContain('is too old (8.3.0)');
  });

  it('for an account without a login', async () => {
    const sentence = 'You are not logged in to account 4711: run hs account auth';
    for (const other of ['47110', '14711']) {
      await accounts(SHORT_NAMES.replace('4711 ', other));
      expect(await refusal('test')).toContain(sentence);
    }
    await accounts(SHORT_NAMES);
    env['FAILS'] = 'hs account list';
    expect(await refusal('test')).toContain(sentence);
  });
});

describe('a failed step stops the rest', () => {
  it.each(['npm run lint', 'npm run types', 'npm test', 'npm run build', 'npm run rehearse'])(
    '%s: nothing is uploaded',
    async (step) => {
      env['FAILS'] = step;
      await expect(deployTo('test')).rejects.toThrow(/failed\. Nothing was uploaded\.$/);
      expect((await calls()).at(-1)).toContain(step.replaceAll(' ', '] ['));
    },
  );

  it('hs project upload: nothing is deployed', async () => {
    env['FAILS'] = 'hs project upload';
    await expect(deployTo('test')).rejects.toThrow('hs project upload failed: see above.');
    expect((await calls()).at(-1)).toContain('[project] [upload]');
  });

  it('hs project deploy: the message says that the upload was built', async () => {
    env['FAILS'] = 'hs project deploy';
    await expect(deployTo('test')).rejects.toThrow(
      'The upload was built but not deployed: see above. Try again with hs project deploy',
    );
  });
});
