import { useMemo, useSyncExternalStore } from 'react';
import { useCard, type Card } from '../../context/card.ts';
import { type Composer, type ComposerState, createComposer } from './composer.ts';
import type { Mode } from './sendState.ts';
import { threadUpdates } from '../../api/threadUpdates.ts';
import { workerSingleton } from '../../platform/workerSingleton.ts';
import { agentActivity } from '../../polling/activity.ts';

/** What stands behind one of the two boxes of a thread. */
export interface ComposerProps {
  mode: Mode;
  composer: Composer;
  state: ComposerState;
}

export function useComposer(threadId: string, mode: Mode): ComposerProps {
  const card = useCard();
  const composer = useMemo(() => getComposer(card, threadId, mode), [card, threadId, mode]);
  return { mode, composer, state: useSyncExternalStore(composer.subscribe, composer.state) };
}

const composerCache = workerSingleton(() => new Map<string, Composer>());

/** The one composer of a thread and mode, kept as long as the worker lives: a draft survives whatever happens on screen. */
export function getComposer(card: Card, threadId: string, mode: Mode): Composer {
  const { platform, call, record, me, settings } = card;
  const composers = composerCache(platform);
  const key = [record.objectTypeId, record.objectId, me.userId, threadId, mode].join('/');
  const composer =
    composers.get(key) ??
    createComposer({
      mode,
      threadId,
      call,
      platform,
      updates: threadUpdates(platform),
      activity: agentActivity(platform),
      holdMs: settings.undoSeconds * 1_000,
    });
  composers.set(key, composer);
  return composer;
}
