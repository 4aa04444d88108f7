import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { isUploaded, packUpload } from './pack-upload.ts';
import { readProject } from './project.ts';

it('an upload contains what HubSpot builds and runs, but no tests and nothing only they use', async () => {
  const upload = await packUpload();
  onTestFinished(() => rm(upload, { recursive: true }));
  const { sources } = await readProject(upload);
  for (const file of [
    '/hsprofile.production.json',
    '/app/app-hsmeta.json',
    '/app/cards/package.json',
    '/app/cards/package-lock.json',
    '/app/cards/RecordSidebar.tsx',
    '/app/cards/contract/actions.ts',
    '/app/functions/package.json',
    '/app/functions/conversations.js',
  ]) {
    expect(sources, file).toContain(file);
  }
  const excluded =
    /\.test\.tsx?$|\/testing\/|\/dist\/|\/functions\/conversations\/|\/node_modules\/|\/\./;
  expect([...sources].filter((file) => excluded.test(file))).toEqual([]);
});

const SECRETS = [
  '.env',
  '.env.local',
  '.envrc',
  'test.env',
  'production.env.local',
  'env.production',
  'secrets.env',
  'secrets.json',
  'secrets',
  'secrets/production.yml',
  'client_secret.json',
  '.npmrc',
  '.yarnrc.yml',
  '.netrc',
  '_netrc',
  '.git-credentials',
  '.pypirc',
  '.pgpass',
  '.htpasswd',
  '.aws/config',
  '.ssh/config',
  '.docker/config.json',
  '.hscli/config.yml',
  'key.pem',
  'key.pem.bak',
  'server.key',
  'apns.p8',
  'certificate.p12',
  'certificate.pfx',
  'login.ppk',
  'key.asc',
  'key.gpg',
  'passwords.kdbx',
  'passwords.txt',
  'token.txt',
  'access-tokens.json',
  'credentials.json',
  'aws-credentials.json',
  'service-account.json',
  'serviceAccountKey.json',
  'hubspot.config.yml',
  'hubspot.config.yaml',
  'hubspot.config.yml.bak',
  'id_rsa',
  'id_dsa',
  'id_ecdsa',
  'id_ed25519.pub',
  'upload.jks',
  'app.keystore',
  'terraform.tfstate',
  'production.tfvars',
];

/** The paths of a secret in the project, in both cases. */
const pathsOf = (name: string) =>
  ['', 'app/', 'app/cards/', 'app/functions/'].flatMap((folder) => [
    folder + name,
    folder + name.toUpperCase(),
  ]);

/** @returns Those of the files that `.gitignore` excludes. */
async function ignoredByGit(files: string[]): Promise<string[]> {
  const repository = await mkdtemp(path.join(tmpdir(), 'threadside-gitignore-'));
  try {
    const run = promisify(execFile);
    await run('git', ['init'], { cwd: repository });
    const gitignore = fileURLToPath(new URL('../../.gitignore', import.meta.url));
    await cp(gitignore, path.join(repository, '.gitignore'));
    const { stdout } = await run('git', ['check-ignore', ...files], { cwd: repository });
    return stdout.trim().split('\n');
  } finally {
    await rm(repository, { recursive: true });
  }
}

describe('secrets are neither uploaded nor committed', () => {
  let ignored: string[];
  beforeAll(async () => {
    const inSources = SECRETS.flatMap(pathsOf).map((each) => `src/${each}`);
    ignored = await ignoredByGit(inSources);
  });

  it.each(SECRETS)('%s', (name) => {
    for (const each of pathsOf(name)) {
      expect(isUploaded(each), each).toBe(false);
      expect(ignored).toContain(`src/${each}`);
    }
  });
});
