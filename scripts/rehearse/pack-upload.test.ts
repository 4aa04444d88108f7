import { rm } from 'node:fs/promises';
import { expect, it, onTestFinished } from 'vitest';
import { packUpload } from './pack-upload.ts';
import { readProject } from './project.ts';

it('an upload holds what HubSpot builds and runs, and neither tests nor what they use', async () => {
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
  const strangers =
    /\.test\.tsx?$|\/testing\/|\/dist\/|\/functions\/conversations\/|\/node_modules\/|\/\./;
  expect([...sources].filter((file) => strangers.test(file))).toEqual([]);
});
