import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { buildSettingsPage } from './build-settings-page.ts';

const code = await readFile(await buildSettingsPage(), 'utf8');

it('imports only packages, because HubSpot builds its folder on its own', () => {
  const imported = [...code.matchAll(/^(?:import|} from) .*?"([^"]+)";$/gm)].map(
    ([, from]) => from,
  );
  expect([...new Set(imported)].sort()).toEqual([
    '@hubspot/ui-extensions',
    'react',
    'react/jsx-runtime',
  ]);
});

it('contains no card', () => {
  expect(code).toContain('saveTeamSettings');
  expect(code).not.toContain('listThreads');
});
