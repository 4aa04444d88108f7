import type { Card } from '../data/card.ts';
import { newsDesk } from '../data/news.ts';
import type { Platform } from '../data/platform.ts';
import { createComposer, type Composer } from './composer.ts';

const kept = new WeakMap<Platform, Map<string, Composer>>();

/** The one composer of a thread, kept as long as the worker lives: a draft survives whatever happens on screen. */
export function composerOf({ platform, call, record, me }: Card, threadId: string): Composer {
  const composers = kept.get(platform) ?? new Map<string, Composer>();
  kept.set(platform, composers);
  const key = [record.objectTypeId, record.objectId, me.userId, threadId].join('/');
  const composer =
    composers.get(key) ?? createComposer({ threadId, call, platform, news: newsDesk(platform) });
  composers.set(key, composer);
  return composer;
}
