import { readSettings, type Settings } from '../../../cards/contract/settings/settings.ts';
import { mergeSettings } from '../../../cards/contract/settings/team-settings.ts';
import { bestEffort } from '../request/best-effort.ts';
import type { AnyCall } from '../request/call.ts';
import { cachedStoredFile } from './load-stored-file.ts';

/**
 * The settings in effect: the deployed ones, then those that the team stored. Without editors, nothing can be stored and
 * nothing is read. If the stored ones do not come in time, the deployed ones apply.
 */
export async function effectiveSettings(call: AnyCall): Promise<Settings> {
  const { settings } = call;
  if (settings.editors.length === 0) return settings;
  const stored = await bestEffort(call, cachedStoredFile(call));
  return stored?.state.kind === 'ready'
    ? readSettings(mergeSettings(settings, stored.state.team))
    : settings;
}
