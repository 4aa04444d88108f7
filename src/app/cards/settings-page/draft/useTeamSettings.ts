import { useCallback, useMemo, useRef, useState } from 'react';
import type { Call } from '../../api/call.ts';
import type { Failure } from '../../api/result.ts';
import {
  NOTHING_STORED,
  type SettingsFailure,
  type SettingsPageData,
  type TeamSettings,
} from '../../contract/settings/team-settings.ts';
import type { AgentLocale } from '../../i18n/language.ts';
import { changesBetween, contentOf, draftOf, type TeamDraft } from './teamDraft.ts';

/** The result of the latest press of Save. */
export type SaveState =
  | { phase: 'idle' | 'saving' | 'saved' | 'unchanged' }
  | { phase: 'failed'; failure: Failure }
  /** Somebody else saved first. */
  | { phase: 'conflict'; theirs: TeamSettings };

export type PageState =
  { phase: 'closed' | 'loading' } | { phase: 'failed'; failure: Failure } | ReadyPage;

export interface ReadyPage {
  phase: 'ready';
  page: SettingsPageData;
  /** What is stored. */
  team: TeamSettings;
  /** Why what is stored is not used. */
  problem: SettingsFailure | undefined;
  mayEdit: boolean;
  draft: TeamDraft;
  /** Grows when the draft is replaced as a whole: text fields keep what was typed until they are mounted again. */
  fieldKey: number;
  saving: SaveState;
}

export type TeamSettingsScreen = ReturnType<typeof useTeamSettings>;

/**
 * Loads the team's settings when the page opens, keeps an editor's draft of them, and saves it. The draft survives closing
 * the page.
 *
 * @param onSaved Called with what is stored after a save.
 */
export function useTeamSettings(
  call: Call,
  deployed: TeamDraft,
  { language }: AgentLocale,
  onSaved?: (team: TeamSettings) => void,
) {
  const [state, setState] = useState<PageState>({ phase: 'closed' });
  // A press of Save can follow the last keystroke before React has drawn it.
  const latest = useRef(state);

  const set = useCallback((next: PageState) => {
    latest.current = next;
    setState(next);
  }, []);
  const update = useCallback(
    (change: (ready: ReadyPage) => ReadyPage) => {
      if (latest.current.phase === 'ready') set(change(latest.current));
    },
    [set],
  );

  const load = useCallback(async () => {
    set({ phase: 'loading' });
    const result = await call('readTeamSettings', { pageIn: language ?? 'en' });
    if (!result.ok) {
      set({ phase: 'failed', failure: result.failure });
      return;
    }
    const { stored, mayEdit, page = { texts: {}, mailboxes: [], inboxes: [] } } = result.data;
    const team = stored.kind === 'ready' ? stored.team : NOTHING_STORED;
    const problem = stored.kind === 'failed' ? stored : undefined;
    const draft = draftOf(team, deployed);
    const saving = { phase: 'idle' } as const;
    set({ phase: 'ready', page, team, problem, mayEdit, draft, fieldKey: 0, saving });
  }, [call, deployed, language, set]);

  /** Loads what is stored, unless there are unsaved changes or a save is running. */
  const open = useCallback(() => {
    const { current } = latest;
    const isInUse =
      current.phase === 'ready' &&
      (current.saving.phase === 'saving' ||
        changesBetween(draftOf(current.team, deployed), current.draft).length > 0);
    if (current.phase !== 'loading' && !isInUse) void load();
  }, [deployed, load]);

  /** Changes the draft field by field. */
  const edit = useCallback(
    (change: (draft: TeamDraft) => TeamDraft) =>
      update((ready) => ({ ...ready, draft: change(ready.draft), saving: { phase: 'idle' } })),
    [update],
  );

  /** Replaces the draft, and what its fields show. */
  const replace = useCallback(
    (draft: TeamDraft) =>
      update((ready) => ({
        ...ready,
        draft,
        fieldKey: ready.fieldKey + 1,
        saving: { phase: 'idle' },
      })),
    [update],
  );

  const save = useCallback(async () => {
    const { current } = latest;
    if (current.phase !== 'ready' || current.saving.phase === 'saving') return;
    const { team, draft } = current;
    if (changesBetween(draftOf(team, deployed), draft).length === 0) {
      update((ready) => ({ ...ready, saving: { phase: 'unchanged' } }));
      return;
    }
    update((ready) => ({ ...ready, saving: { phase: 'saving' } }));
    const result = await call('saveTeamSettings', {
      ...contentOf(draft, deployed),
      expectedRevision: team.revision,
    });
    if (result.ok && result.data.kind === 'saved') onSaved?.(result.data.team);
    update((ready) => {
      if (!result.ok) return { ...ready, saving: { phase: 'failed', failure: result.failure } };
      const { kind, team: stored } = result.data;
      if (kind === 'conflict') return { ...ready, saving: { phase: 'conflict', theirs: stored } };
      return { ...ready, team: stored, saving: { phase: 'saved' } };
    });
  }, [call, deployed, onSaved, update]);

  /** After a conflict: the other version counts as seen, and the draft becomes either version. */
  const resolve = useCallback(
    (keep: 'mine' | 'theirs') => {
      const { current } = latest;
      if (current.phase !== 'ready' || current.saving.phase !== 'conflict') return;
      const { theirs } = current.saving;
      update((ready) => ({ ...ready, team: theirs }));
      replace(keep === 'mine' ? current.draft : draftOf(theirs, deployed));
    },
    [deployed, replace, update],
  );

  const undo = useCallback(() => {
    const { current } = latest;
    if (current.phase === 'ready') replace(draftOf(current.team, deployed));
  }, [deployed, replace]);

  return useMemo(
    () => ({ state, load, open, edit, replace, save, undo, resolve }),
    [state, load, open, edit, replace, save, undo, resolve],
  );
}
