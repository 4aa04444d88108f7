import { readQuickReplies } from '../../contract/reply/quick-replies.ts';
import { readSettings } from '../../contract/settings/settings.ts';
import quickRepliesFile from '../../quick-replies/quick-replies.json';
import settingsFile from '../../settings.json';
import type { SettingsInEffect } from '../../context/useStoredSettings.ts';

/** The settings and quick replies of the app's files. */
export const deployedFiles: SettingsInEffect = {
  settings: readSettings(settingsFile),
  quickReplies: readQuickReplies(quickRepliesFile),
};
