import { useCallback, useEffect, useState } from 'react';
import type { Call } from '../api/call.ts';
import type { Failure } from '../api/result.ts';
import type { TeamSettings, TeamSettingsProblem } from '../contract/team-settings.ts';
import { NOTHING_STORED } from '../contract/team-settings.ts';
import {
  changesBetween,
  contentOf,
  draftOf,
  type DeployedFiles,
  type TeamDraft,
} from './teamDraft.ts';

/** What became of the latest press of Save. */
export type SaveState =
  | { phase: 'idle' | 'saving' | 'saved' }
  | { phase: 'failed'; failure: Failure }
  /** Somebody else saved first. */
  | { phase: 'conflict'; theirs: TeamSettings };

export type PageState =
  | { phase: 'loading' }
  | { phase: 'failed' }
  | {
      phase: 'ready';
      team: TeamSettings;
      /** Why what is stored is not used. */
      problem: TeamSettingsProblem | undefined;
      mayEdit: boolean;
      draft: TeamDraft;
      saving: SaveState;
    };

/** Loads the team's settings, keeps an editor's draft of them, and saves it. */
export function useTeamSettings(call: Call, deployed: DeployedFiles) {
  const [state, setState] = useState<PageState>({ phase: 'loading' });

  const load = useCallback(async () => {
    setState({ phase: 'loading' });
    const result = await call('readTeamSettings', {});
    if (!result.ok) {
      setState({ phase: 'failed' });
      return;
    }
    const { stored, mayEdit } = result.data;
    const team = stored.kind === 'ready' ? stored.team : NOTHING_STORED;
    const problem = stored.kind === 'failed' ? stored.problem : undefined;
    const draft = draftOf(team, deployed);
    setState({ phase: 'ready', team, problem, mayEdit, draft, saving: { phase: 'idle' } });
  }, [call, deployed]);

  useEffect(() => {
    void load();
  }, [load]);

  const update = useCallback((change: (ready: Ready) => Ready) => {
    setState((current) => (current.phase === 'ready' ? change(current) : current));
  }, []);

  const edit = useCallback(
    (draft: TeamDraft) => update((ready) => ({ ...ready, draft, saving: { phase: 'idle' } })),
    [update],
  );

  const save = useCallback(async () => {
    if (state.phase !== 'ready' || state.saving.phase === 'saving') return;
    const { team, draft } = state;
    update((ready) => ({ ...ready, saving: { phase: 'saving' } }));
    const result = await call('saveTeamSettings', {
      ...contentOf(team, draft),
      expectedRevision: team.revision,
    });
    update((ready) => {
      if (!result.ok) return { ...ready, saving: { phase: 'failed', failure: result.failure } };
      const { kind, team: stored } = result.data;
      if (kind === 'conflict') return { ...ready, saving: { phase: 'conflict', theirs: stored } };
      return { ...ready, team: stored, saving: { phase: 'saved' } };
    });
  }, [call, state, update]);

  /** After a conflict: the other version counts as seen, and the draft is either version. */
  const resolve = useCallback(
    (keep: 'mine' | 'theirs') =>
      update((ready) => {
        if (ready.saving.phase !== 'conflict') return ready;
        const { theirs } = ready.saving;
        const draft = keep === 'mine' ? ready.draft : draftOf(theirs, deployed);
        return { ...ready, team: theirs, draft, saving: { phase: 'idle' } };
      }),
    [deployed, update],
  );

  const undo = useCallback(
    () =>
      update((ready) => ({
        ...ready,
        draft: draftOf(ready.team, deployed),
        saving: { phase: 'idle' },
      })),
    [deployed, update],
  );

  const changes =
    state.phase === 'ready' ? changesBetween(draftOf(state.team, deployed), state.draft) : [];
  return { state, changes, load, edit, save, undo, resolve };
}

type Ready = Extract<PageState, { phase: 'ready' }>;
