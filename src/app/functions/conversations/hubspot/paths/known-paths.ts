import type { Endpoint, VersionedPath } from './paths.ts';

/**
 * Which paths of HubSpot's API work in this account, as far as calls have shown. Losing it costs API calls, never
 * correctness.
 */
export class KnownPaths {
  readonly #working = new Map<string, string>();
  readonly #missing = new Set<string>();

  /** The endpoint's paths, the one that worked last first and those of missing versions last. */
  inOrder({ name, paths }: Endpoint): readonly [VersionedPath, ...VersionedPath[]] {
    const rank = ({ family }: VersionedPath) =>
      this.#working.get(name) === family ? 0 : this.#missing.has(family) ? 2 : 1;
    const [first = paths[0], ...others] = [...paths].sort((a, b) => rank(a) - rank(b));
    return [first, ...others];
  }

  /** Notes that a path works after others of its endpoint did not, and which of those are missing. */
  note({ name }: Endpoint, working: VersionedPath, missing: readonly VersionedPath[]): void {
    this.#working.set(name, working.family);
    this.#missing.delete(working.family);
    for (const { family } of missing) this.#missing.add(family);
  }

  isMissing(family: string): boolean {
    return this.#missing.has(family);
  }
}
