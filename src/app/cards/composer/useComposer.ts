import { useMemo, useSyncExternalStore } from 'react';
import { useCard } from '../data/card.ts';
import { composerOf } from './composerOf.ts';
import type { Composer, ComposerState } from './composer.ts';

export function useComposer(threadId: string): { composer: Composer; state: ComposerState } {
  const card = useCard();
  const composer = useMemo(() => composerOf(card, threadId), [card, threadId]);
  return { composer, state: useSyncExternalStore(composer.subscribe, composer.state) };
}
