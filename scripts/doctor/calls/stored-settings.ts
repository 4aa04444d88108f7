import type {
  SettingsFailure,
  TeamSettingsProblem,
} from '../../../src/app/cards/contract/settings/team-settings.ts';
import { loadStoredFile } from '../../../src/app/functions/conversations/team-settings/load-stored-file.ts';
import type { Findings } from './findings.ts';

const TITLE = 'Settings stored by the team';
const FILE = "threadside-settings.json in HubSpot's files";

const CONCERNS: Record<TeamSettingsProblem, string> = {
  NO_SCOPE:
    'settings.json names editors, but the token lacks the scope files: add it to requiredScopes in app-hsmeta.json, deploy, and install the app again. Without it, nobody can save settings.',
  REFUSED:
    'HubSpot refuses access to the file with the stored settings, so the deployed settings apply.',
  UNREADABLE: `The file ${FILE} cannot be read, so the deployed settings apply. Correct it or delete it.`,
  NEWER_FORMAT: `A newer version of Threadside wrote the file ${FILE}, so the deployed settings apply. Deploy that version, or delete the file.`,
  TOO_LARGE: `The file ${FILE} is larger than 64 KB, so the deployed settings apply. Shorten it or delete it.`,
  UNAVAILABLE:
    'HubSpot does not offer its file manager to this app, so the deployed settings apply.',
};

/**
 * Reads the file with the settings that the team stored.
 *
 * @param editors The people whom the deployed settings let store any.
 */
export async function tryStoredSettings(
  { tried, untried }: Findings,
  editors: string[],
): Promise<void> {
  if (editors.length === 0) {
    untried(TITLE, 'settings.json names no editors, so only the deployed files apply');
    return;
  }
  await tried(
    TITLE,
    async (hubspot) => (await loadStoredFile({ hubspot })).state,
    (state) => {
      if (state.kind === 'failed') return 'not in use';
      const { revision } = state.team;
      return revision === 0 ? 'nothing stored yet' : `version ${revision}`;
    },
    (state) => (state.kind === 'failed' ? concern(state) : undefined),
  );
}

function concern({ problem, hubspotMessage }: SettingsFailure): string {
  return [CONCERNS[problem], hubspotMessage && `HubSpot says: ${hubspotMessage}`]
    .filter(Boolean)
    .join(' ');
}
