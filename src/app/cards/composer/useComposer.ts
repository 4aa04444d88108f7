import { useMemo, useSyncExternalStore } from 'react';
import { useCard } from '../data/card.ts';
import { composerOf } from './composerOf.ts';
import type { Composer, ComposerState } from './composer.ts';
import type { Mode } from './mode.ts';

/** What stands behind one of the two boxes of a thread. */
export interface Writing {
  mode: Mode;
  composer: Composer;
  state: ComposerState;
}

export function useComposer(threadId: string, mode: Mode): Writing {
  const card = useCard();
  const composer = useMemo(() => composerOf(card, threadId, mode), [card, threadId, mode]);
  return { mode, composer, state: useSyncExternalStore(composer.subscribe, composer.state) };
}
