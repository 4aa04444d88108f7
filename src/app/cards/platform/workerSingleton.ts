import type { Platform } from './platform.ts';

/** Creates a value on first use and keeps it as long as the worker lives, even while no component uses it. */
export function workerSingleton<Value>(
  create: (platform: Platform) => Value,
): (platform: Platform) => Value {
  const values = new WeakMap<Platform, Value>();
  return (platform) => {
    const value = values.get(platform) ?? create(platform);
    values.set(platform, value);
    return value;
  };
}
