import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const APP = fileURLToPath(new URL('../../src/app', import.meta.url));

/** Only in the bundle: HubSpot's tools take a file that calls `hubspot.extend` for the entry of its folder. */
const ENTRY = `
  import { hubspot } from '@hubspot/ui-extensions';
  import { AppSettings } from './AppSettings.tsx';
  hubspot.extend(({ context }) => <AppSettings context={context} />);
`;

/**
 * Bundles the settings page into the one file of its component. HubSpot builds each component's folder on its own, so the
 * page cannot import the code that it shares with the cards.
 *
 * @param app The app's folder, which contains the code and gets the file.
 * @returns The file, where the page's hsmeta file expects it.
 * @throws esbuild's errors, with file and line.
 */
export async function buildSettingsPage(app = APP): Promise<string> {
  const outFile = path.join(app, 'settings/SettingsPage.jsx');
  const resolveDir = path.join(app, 'cards/settings-page');
  await build({
    stdin: { contents: ENTRY, resolveDir, sourcefile: 'entry.tsx', loader: 'tsx' },
    outfile: outFile,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    target: 'es2022',
    external: ['react', 'react/jsx-runtime', '@hubspot/ui-extensions'],
    logLevel: 'warning',
  });
  return outFile;
}
