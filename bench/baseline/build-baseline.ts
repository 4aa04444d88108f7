import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { remoteBuild } from '@hubspot/ui-extensions-dev-server/build';
import { build } from 'esbuild';

const CARD = fileURLToPath(new URL('card', import.meta.url));
const FUNCTION = fileURLToPath(new URL('function/main.ts', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds the baseline's card with HubSpot's own builder. One card serves every place: it may stand for the
 * sandbox's `RecordSidebar` and `HelpDeskSidebar` alike.
 *
 * @param outDir An absolute folder, which the builder empties. @returns the built file
 */
export async function buildBaselineCard(outDir: string): Promise<string> {
  await remoteBuild({
    root: CARD,
    entryPoint: 'RecordSidebar.tsx',
    outputDir: outDir,
    logLevel: 'warn',
  });
  return path.join(outDir, 'RecordSidebar.js');
}

/**
 * Bundles the baseline's function. HubSpot's client stays a package beside it, as HubSpot installs it: bundled whole it
 * would be loaded slower still.
 *
 * @param outFile Absolute, anywhere: the client is found where this project has it. @returns the built file
 */
export async function buildBaselineFunction(outFile: string): Promise<string> {
  await build({
    entryPoints: [FUNCTION],
    outfile: outFile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    alias: { '@hubspot/api-client': path.join(PROJECT, 'node_modules/@hubspot/api-client') },
    external: [path.join(PROJECT, 'node_modules/@hubspot/api-client')],
  });
  return outFile;
}
