import { useMemo, useSyncExternalStore } from 'react';
import { threadUpdates } from '../../api/threadUpdates.ts';
import { useCard, type Card } from '../../context/card.ts';
import { workerSingleton } from '../../platform/workerSingleton.ts';
import { agentActivity } from '../../polling/activity.ts';
import { ticketStages } from '../../ticket/ticketStages.ts';
import { createComposer, type Composer, type ComposerState } from './composer.ts';
import type { Mode } from './sendState.ts';

/** What the reply box and the comment box need from their composer. */
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

/** Returns the composer of a thread and mode. It lives as long as the worker, so drafts survive closed panels. */
function getComposer(card: Card, threadId: string, mode: Mode): Composer {
  const { platform, call, record, me } = card;
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
      onMoved: ticketStages(platform).written,
      activity: agentActivity(platform),
    });
  composers.set(key, composer);
  return composer;
}
