import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage, buildProcess } from 'card-sandbox';
import type { PackageSource } from './build-package.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const folderOf = (name: string) => path.join(ROOT, 'packages', name);

/** The packages that can be published, by name. */
export const PACKAGES: Record<string, PackageSource> = {
  'hubspot-simulator': {
    folder: folderOf('hubspot-simulator'),
    entries: { cli: 'src/cli.ts', index: 'src/index.ts', seed: 'src/seed/index.ts' },
    internal: ['cli'],
    bundled: [],
    alsoNeeded: [],
  },
  'card-sandbox': {
    folder: folderOf('card-sandbox'),
    entries: {
      command: 'src/start/command.ts',
      index: 'src/index.ts',
      testing: 'src/testing/index.ts',
    },
    internal: ['command'],
    // HubSpot's builder needs Vite; the rest of its package needs six times as much.
    bundled: ['hubspot-simulator', '@hubspot/ui-extensions-dev-server'],
    // Cards without packages of their own get these.
    alsoNeeded: ['@hubspot/ui-extensions', 'react'],
    documentation: ['docs'],
    buildRest: async (dist) => {
      buildProcess(path.join(dist, 'function-process.cjs'));
      return buildPage(path.join(dist, 'page'));
    },
  },
};
