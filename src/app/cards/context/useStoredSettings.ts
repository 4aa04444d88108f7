import { useEffect, useMemo, useState } from 'react';
import type { Call } from '../api/call.ts';
import type { Actions } from '../contract/actions.ts';
import type { QuickReply } from '../contract/reply/quick-replies.ts';
import { readSettings, type Settings } from '../contract/settings/settings.ts';
import {
  mergeSettings,
  NOTHING_STORED,
  type TeamSettings,
  type TeamSettingsProblem,
} from '../contract/settings/team-settings.ts';
import type { Platform } from '../platform/platform.ts';

/** The list comes first: the stored settings are loaded once it had time to appear. */
const DELAY_MS = 2_000;

/** An open card takes over what others save. */
const RELOAD_MS = 5 * 60_000;

/** Settings and quick replies of the deployed files, or those in effect. */
export interface SettingsInEffect {
  settings: Settings;
  quickReplies: QuickReply[];
}

/** What the card knows of the settings that the team stored. */
export interface StoredSettings {
  /** Whether the deployed settings name people who may store any. */
  isUsed: boolean;
  deployed: SettingsInEffect;
  mayEdit: boolean;
  /** Why what is stored is not used. */
  problem: TeamSettingsProblem | undefined;
  /** Applies what the agent saved. */
  onSaved: (team: TeamSettings) => void;
}

interface Loaded {
  team: TeamSettings;
  mayEdit: boolean;
  problem: TeamSettingsProblem | undefined;
}

const NOTHING_LOADED: Loaded = { team: NOTHING_STORED, mayEdit: false, problem: undefined };

/**
 * The settings in effect: the deployed ones, then those that the team stored in the account. Nothing is loaded where the
 * deployed settings let nobody store any.
 */
export function useStoredSettings(
  platform: Platform,
  call: Call | undefined,
  settings: Settings,
  quickReplies: QuickReply[],
): SettingsInEffect & { stored: StoredSettings } {
  const [loaded, setLoaded] = useState(NOTHING_LOADED);
  const isUsed = settings.editors.length > 0;

  useEffect(() => {
    if (!call || !isUsed) return undefined;
    let isCurrent = true;
    let cancel: () => void;
    const load = () => {
      void call('readTeamSettings', {}).then((result) => {
        if (!isCurrent) return;
        if (result.ok) setLoaded((shown) => applyLoaded(shown, result.data));
        cancel = platform.wait(RELOAD_MS, load);
      });
    };
    cancel = platform.wait(DELAY_MS, load);
    return () => {
      isCurrent = false;
      cancel();
    };
  }, [platform, call, isUsed]);

  return useMemo(() => {
    const { team, mayEdit, problem } = loaded;
    const deployed = { settings, quickReplies };
    const onSaved = (saved: TeamSettings) =>
      setLoaded((shown) => ({ ...shown, team: saved, problem: undefined }));
    return {
      settings: team === NOTHING_STORED ? settings : readSettings(mergeSettings(settings, team)),
      quickReplies: team.quickReplies ?? quickReplies,
      stored: { isUsed, deployed, mayEdit, problem, onSaved },
    };
  }, [settings, quickReplies, loaded, isUsed]);
}

/** Keeps the shown object while nothing changed, so that the card does not render. */
function applyLoaded(
  shown: Loaded,
  { stored, mayEdit }: Actions['readTeamSettings']['data'],
): Loaded {
  const problem = stored.kind === 'failed' ? stored.problem : undefined;
  const team = stored.kind === 'ready' ? stored.team : NOTHING_STORED;
  const isKnown =
    team.revision === shown.team.revision &&
    team.savedAt === shown.team.savedAt &&
    problem === shown.problem &&
    mayEdit === shown.mayEdit;
  // An instance that cached the file may not know yet what the agent saved a moment ago.
  const isOlder = stored.kind === 'ready' && team.revision < shown.team.revision;
  return isKnown || isOlder ? shown : { team, mayEdit, problem };
}
