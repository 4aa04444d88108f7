import { cp, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { remoteBuild } from '@hubspot/ui-extensions-dev-server/build';
import { inject } from 'vitest';
import settings from '../../src/app/cards/settings.json' with { type: 'json' };
import { buildCards } from '../../scripts/build/build-cards.ts';
import type { BuiltFiles } from '../../packages/card-sandbox/src/built-parts.ts';

const OWN_CARDS = fileURLToPath(new URL('../../src/app/cards', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const TRIAL_CARDS = fileURLToPath(
  new URL('../../packages/card-sandbox/src/record-page/trial-cards', import.meta.url),
);

/** Builds one of the trial cards with HubSpot's builder, to stand where the record card stands. */
export async function trialCard(name: string): Promise<Partial<BuiltFiles>> {
  const outputDir = await trialFolder();
  await remoteBuild({
    root: TRIAL_CARDS,
    entryPoint: `${name}.tsx`,
    outputDir,
    logLevel: 'silent',
  });
  return inPlace(path.join(outputDir, `${name}.js`));
}

/** Builds Threadside's own cards with HubSpot's builder, as a team has them that set these things for itself. */
export async function ownCardsWith(
  changed: Partial<Omit<typeof settings, 'about'>>,
): Promise<Partial<BuiltFiles>> {
  const folder = await trialFolder();
  const root = path.join(folder, 'cards');
  await cp(OWN_CARDS, root, { recursive: true });
  await symlink(PACKAGES, path.join(folder, 'node_modules'));
  await writeFile(path.join(root, 'settings.json'), JSON.stringify({ ...settings, ...changed }));
  return { cards: await buildCards(path.join(folder, 'dist'), root) };
}

/** A bundle of this very source, for what no builder would let through. */
export async function bundle(source: string): Promise<Partial<BuiltFiles>> {
  return inPlace(await written(source));
}

/** What HubSpot's builder says of a record card of this very source. */
export async function buildFailure(source: string): Promise<string> {
  const root = await trialFolder();
  await writeFile(path.join(root, 'RecordSidebar.tsx'), source);
  return buildCards(path.join(root, 'dist'), root).then(
    () => 'It was built',
    (error: unknown) => String(error),
  );
}

/** A function of this very source, to stand where the real one stands. */
export async function functionFile(source: string): Promise<Partial<BuiltFiles>> {
  return { functionFile: await written(source) };
}

async function written(source: string): Promise<string> {
  const file = path.join(await trialFolder(), 'built.js');
  await writeFile(file, source);
  return file;
}

function inPlace(file: string): Partial<BuiltFiles> {
  return { cards: { ...inject('built').cards, RecordSidebar: file } };
}

/** A new folder beside everything else that the tests build, which goes when they are done. */
function trialFolder(): Promise<string> {
  return mkdtemp(path.join(inject('built').assets, 'trial-'));
}
