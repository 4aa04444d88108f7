import type { Card } from '../data/card.ts';
import { newsDesk } from '../data/news.ts';
import { oncePerWorker } from '../data/oncePerWorker.ts';
import { activityOf } from '../live/activity.ts';
import { createComposer, type Composer } from './composer.ts';
import type { Mode } from './mode.ts';

const composersOf = oncePerWorker(() => new Map<string, Composer>());

/** The one composer of a thread and mode, kept as long as the worker lives: a draft survives whatever happens on screen. */
export function composerOf(card: Card, threadId: string, mode: Mode): Composer {
  const { platform, call, record, me, settings } = card;
  const composers = composersOf(platform);
  const key = [record.objectTypeId, record.objectId, me.userId, threadId, mode].join('/');
  const composer =
    composers.get(key) ??
    createComposer({
      mode,
      threadId,
      call,
      platform,
      news: newsDesk(platform),
      activity: activityOf(platform),
      holdMs: settings.undoSeconds * 1_000,
    });
  composers.set(key, composer);
  return composer;
}
