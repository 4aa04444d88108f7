import type { Platform } from './platform.ts';

/** Makes something at its first use and keeps it for as long as the worker lives, whatever is on screen. */
export function workerSingleton<Thing>(
  create: (platform: Platform) => Thing,
): (platform: Platform) => Thing {
  const made = new WeakMap<Platform, Thing>();
  return (platform) => {
    const thing = made.get(platform) ?? create(platform);
    made.set(platform, thing);
    return thing;
  };
}
