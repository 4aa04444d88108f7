import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { runCommand } from '../command-line.ts';
import { buildPackage } from './build-package.ts';
import { PACKAGES, ROOT } from './packages.ts';

const OUT = path.join(ROOT, 'dist', 'packages');

await runCommand(
  {
    name: 'npm run pack',
    summary: 'Builds the packages as they would be published: a folder and a .tgz file each.',
    options: {},
  },
  async () => {
    for (const [name, source] of Object.entries(PACKAGES)) {
      const folder = path.join(OUT, name);
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await buildPackage(source, ROOT, folder);
      const pack = ['pack', '--silent', '--pack-destination', OUT];
      const { stdout } = await promisify(execFile)('npm', pack, { cwd: folder });
      console.log(path.join(path.relative(process.cwd(), OUT), stdout.trim()));
    }
  },
);
