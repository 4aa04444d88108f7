import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type * as cardSandbox from 'card-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackage } from './build-package.ts';
import { readManifest } from './manifest.ts';
import { PACKAGES, ROOT } from './packages.ts';

const run = promisify(execFile);

/** Inside the checkout, so that the packages find their dependencies. */
let out: string;

beforeAll(async () => {
  await mkdir(path.join(ROOT, '.sandbox'), { recursive: true });
  out = await mkdtemp(path.join(ROOT, '.sandbox', 'pack-'));
  await Promise.all(
    Object.entries(PACKAGES).map(async ([name, source]) =>
      buildPackage(source, ROOT, path.join(out, name)),
    ),
  );
});

afterAll(async () => {
  await rm(out, { recursive: true, force: true });
});

describe('a package that could be published', () => {
  it.each(['card-sandbox', 'hubspot-simulator'])('runs its command: %s', async (name) => {
    const command = path.join(out, name, 'bin', `${name}.js`);
    const { stdout } = await run(process.execPath, [command, '--help']);
    expect(stdout).toMatch(/^Usage: /);
  });

  it('shows a project with the files it brings', async () => {
    const { startSandbox, openProject } = (await import(
      path.join(out, 'card-sandbox', 'dist', 'index.js')
    )) as typeof cardSandbox;
    const folder = path.join(ROOT, 'packages', 'card-sandbox', 'tests', 'projects', 'old-layout');
    const sandbox = await startSandbox({ port: 0, project: await openProject({ folder }) });
    try {
      const page = await (await fetch(sandbox.url)).text();
      const scripts = [...page.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src]) => src);
      expect(scripts).not.toHaveLength(0);
      for (const src of scripts) {
        expect((await fetch(`${sandbox.url}${src}`)).status).toBe(200);
      }
    } finally {
      await sandbox.close();
    }
  });

  it('needs neither what its page is built from nor what only a checkout runs', async () => {
    const { dependencies, exports } = await readManifest(path.join(out, 'card-sandbox'));
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining(['vite', 'react']));
    expect(Object.keys(dependencies).join()).not.toMatch(/mantine|tabler|tsx|typescript|simulator/);
    expect(Object.values(dependencies).every((version) => /^[\^\d]/.test(version))).toBe(true);
    expect(exports).toEqual({ '.': './dist/index.js', './testing': './dist/testing.js' });
  });

  it('contains the licenses of what became part of it', async () => {
    const licenses = await readFile(
      path.join(out, 'card-sandbox', 'THIRD-PARTY-LICENSES.txt'),
      'utf8',
    );
    for (const name of ['@mantine/core', 'react-dom', '@hubspot/ui-extensions-dev-server']) {
      expect(licenses).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)$`, 'm'));
    }
  });
});
