import { useEffect, useMemo, useState } from 'react';
import type { Call } from '../api/call.ts';
import type { QuickReply } from '../contract/reply/quick-replies.ts';
import { readSettings, type Settings } from '../contract/settings/settings.ts';
import { mergeSettings, NOTHING_STORED } from '../contract/settings/team-settings.ts';
import type { Platform } from '../platform/platform.ts';

/** The list comes first: the stored settings are loaded once it had time to appear. */
const DELAY_MS = 2_000;

/**
 * The settings in effect: the deployed ones, then those that the team stored in the account. Nothing is loaded where the
 * deployed settings let nobody store any.
 */
export function useStoredSettings(
  platform: Platform,
  call: Call | undefined,
  settings: Settings,
  quickReplies: QuickReply[],
): { settings: Settings; quickReplies: QuickReply[] } {
  const [team, setTeam] = useState(NOTHING_STORED);
  const isUsed = settings.editors.length > 0;

  useEffect(() => {
    if (!call || !isUsed) return undefined;
    let isCurrent = true;
    const cancel = platform.wait(DELAY_MS, () => {
      void call('readTeamSettings', {}).then((result) => {
        if (!isCurrent || !result.ok || result.data.stored.kind !== 'ready') return;
        setTeam(result.data.stored.team);
      });
    });
    return () => {
      isCurrent = false;
      cancel();
    };
  }, [platform, call, isUsed]);

  return useMemo(
    () => ({
      settings: team === NOTHING_STORED ? settings : readSettings(mergeSettings(settings, team)),
      quickReplies: team.quickReplies ?? quickReplies,
    }),
    [settings, quickReplies, team],
  );
}
