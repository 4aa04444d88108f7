import type { SettingsPageData } from '../../contract/settings/team-settings.ts';
import type { Settings } from '../../contract/settings/settings.ts';
import type { SettingsStrings } from '../../i18n/settings-page/en.ts';
import type { TeamDraft } from '../draft/teamDraft.ts';

/** What the fields of the settings page share. */
export interface Form {
  strings: SettingsStrings;
  draft: TeamDraft;
  /** The deployed files. */
  deployed: TeamDraft;
  page: SettingsPageData;
  readOnly: boolean;
  edit: (change: (draft: TeamDraft) => TeamDraft) => void;
}

/** Changes settings of the draft. */
export function setSettings({ edit }: Form, changed: Partial<Settings>): void {
  edit((draft) => ({ ...draft, settings: { ...draft.settings, ...changed } }));
}
