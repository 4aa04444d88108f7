import type { QuickReply } from '../reply/quick-replies.ts';

/** Where the team's settings are stored in HubSpot's file manager. Private. */
export const TEAM_FILE = {
  folderPath: '/threadside',
  name: 'threadside-settings',
  extension: 'json',
};

/** Limits of the stored file. */
export const TEAM_LIMITS = { quickReplies: 100, bytes: 64 * 1024 };

/** Settings that only the deployed `settings.json` decides. */
const DEPLOYED_ONLY = ['editors', 'requireRecordProof', 'about'];

/** The strict value of settings that the stored file may only tighten. */
const STRICT_VALUES = { requireVerifiedSender: true, changeTicketStage: false } as const;

/** True for a value that the stored file may set: it loosens no protection. */
export function isAllowed(name: string, value: unknown): boolean {
  const strict = Object.entries(STRICT_VALUES).find(([each]) => each === name);
  return strict ? strict[1] === value : !DEPLOYED_ONLY.includes(name);
}

/** What a team stored. It takes precedence over the deployed files. */
export interface TeamSettings {
  /** The number of this save; 0 where nothing is stored. */
  revision: number;
  /** ISO 8601. */
  savedAt?: string;
  /** Actor id of who saved it. */
  savedBy?: string;
  /** In the format of `settings.json`: only what the team set. */
  settings: Record<string, unknown>;
  /** In the format of `quick-replies.json`; absent where the deployed ones apply. */
  quickReplies?: QuickReply[];
}

/** Why the stored settings are not used. The deployed ones apply, and the file stays as it is. */
export type TeamSettingsProblem =
  'NO_SCOPE' | 'REFUSED' | 'UNREADABLE' | 'NEWER_FORMAT' | 'TOO_LARGE' | 'UNAVAILABLE';

export interface SettingsFailure {
  problem: TeamSettingsProblem;
  /** HubSpot's own words. */
  hubspotMessage?: string;
}

export type TeamSettingsState =
  { kind: 'ready'; team: TeamSettings } | ({ kind: 'failed' } & SettingsFailure);

/** The result of a save. `conflict`: somebody else saved first, and nothing was written. */
export type SaveOutcome =
  { kind: 'saved'; team: TeamSettings } | { kind: 'conflict'; team: TeamSettings };

/** What the settings page needs besides the settings. */
export interface SettingsPageData {
  /** Its texts, in the requested language. */
  texts: object;
  /** The addresses of the account's mailboxes; empty if HubSpot does not list them in time. */
  mailboxes: string[];
  /** The account's inboxes; empty if HubSpot does not list them in time. */
  inboxes: { id: string; name: string }[];
}

export const NOTHING_STORED: TeamSettings = { revision: 0, settings: {} };

/** The settings in effect, as a parsed `settings.json`: the deployed ones under those of the team. */
export function mergeSettings(deployed: object, { settings }: TeamSettings): object {
  const allowed = Object.entries(settings).filter(([name, value]) => isAllowed(name, value));
  return { ...deployed, ...Object.fromEntries(allowed) };
}
