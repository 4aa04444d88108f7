import type { Random } from 'hubspot-simulator';

/** `Math` with a repeatable `random`. */
export function chanceOf(random: Random): typeof Math {
  const chance = Object.create(Math) as typeof Math;
  return Object.assign(chance, { random: () => random.next() });
}
