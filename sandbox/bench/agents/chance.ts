import type { Random } from '../../api/random.ts';

/** `Math` whose chance repeats itself. */
export function chanceOf(random: Random): typeof Math {
  const chance = Object.create(Math) as typeof Math;
  return Object.assign(chance, { random: () => random.next() });
}
