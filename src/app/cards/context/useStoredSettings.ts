import { useEffect, useMemo, useState } from 'react';
import type { Call } from '../api/call.ts';
import type { Actions } from '../contract/actions.ts';
import type { QuickReply } from '../contract/reply/quick-replies.ts';
import { readSettings, type Settings } from '../contract/settings/settings.ts';
import {
  mergeSettings,
  NOTHING_STORED,
  type TeamSettings,
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
  deployed: SettingsInEffect;
  mayEdit: boolean;
  /** Whether what is stored is not used. */
  isUnused: boolean;
  /** Applies what the agent saved. */
  onSaved: (team: TeamSettings) => void;
}

interface Loaded {
  team: TeamSettings;
  mayEdit: boolean;
  isUnused: boolean;
}

const NOTHING_LOADED: Loaded = { team: NOTHING_STORED, mayEdit: false, isUnused: false };

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
    const { team, mayEdit, isUnused } = loaded;
    const deployed = { settings, quickReplies };
    const onSaved = (saved: TeamSettings) =>
      setLoaded((shown) => ({ ...shown, team: saved, isUnused: false }));
    return {
      settings: team === NOTHING_STORED ? settings : readSettings(mergeSettings(settings, team)),
      quickReplies: team.quickReplies ?? quickReplies,
      stored: { deployed, mayEdit, isUnused, onSaved },
    };
  }, [settings, quickReplies, loaded]);
}

/** Keeps the shown object while nothing changed, so that the card does not render. */
function applyLoaded(
  shown: Loaded,
  { stored, mayEdit: isEditor }: Actions['readTeamSettings']['data'],
): Loaded {
  const isUnused = stored.kind === 'failed';
  const team = stored.kind === 'ready' ? stored.team : NOTHING_STORED;
  // The page of an editor stays open, even if the function cannot identify the editor for once.
  const mayEdit = isEditor || shown.mayEdit;
  const { revision, savedAt = '' } = shown.team;
  const isKnown =
    team.revision === revision &&
    (team.savedAt ?? '') === savedAt &&
    isUnused === shown.isUnused &&
    mayEdit === shown.mayEdit;
  // An instance that cached the file may not know yet what the agent saved a moment ago.
  const isOlder = !isUnused && team.revision < revision && (team.savedAt ?? '') <= savedAt;
  if (isKnown) return shown;
  return isOlder ? { ...shown, mayEdit } : { team, mayEdit, isUnused };
}
