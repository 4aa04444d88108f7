import { buildFunction } from './build-function.ts';
import { buildSettingsPage } from './build-settings-page.ts';

/** Builds the files in `src/` that HubSpot gets but git ignores: the function, and the settings page. */
export async function buildSources(): Promise<{ functionFile: string; settingsPage: string }> {
  const [{ outFile }, settingsPage] = await Promise.all([buildFunction(), buildSettingsPage()]);
  return { functionFile: outFile, settingsPage };
}
