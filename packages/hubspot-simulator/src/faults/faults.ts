import { z } from 'zod';
import type { Random } from '../environment/random.ts';
import { Fault, type FaultName, type FaultRequest } from './fault.ts';

export type ActiveFaults = { [Name in FaultName]?: Extract<Fault, { name: Name }> };

interface Active {
  readonly fault: Fault;
  left: number;
  skip: number;
}

function matches(fault: Fault, operation: string, route: string): boolean {
  if (fault.on === undefined || fault.on === operation) return true;
  const pattern = fault.on.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`).test(route);
}

/** The faults that are switched on. */
export class Faults {
  #active: Active[] = [];

  constructor(readonly random: Random) {}

  /** Replaces all faults. @throws ZodError for an unknown fault */
  set(faults: FaultRequest[]): void {
    this.#active = z
      .array(Fault)
      .parse(faults)
      .map((fault) => ({ fault, left: fault.count ?? Infinity, skip: fault.skip ?? 0 }));
  }

  clear(): void {
    this.#active = [];
  }

  all(): Fault[] {
    return this.#active.filter(({ left }) => left > 0).map(({ fault }) => fault);
  }

  /**
   * Returns the faults that affect one call, at most one of each name, and counts them as used.
   * @param route method and path
   */
  take(operation: string, route: string): ActiveFaults {
    const taken: Fault[] = [];
    for (const active of this.#active) {
      const { fault } = active;
      if (active.left === 0 || !matches(fault, operation, route)) continue;
      if (taken.some(({ name }) => name === fault.name)) continue;
      if (active.skip > 0) {
        active.skip -= 1;
        continue;
      }
      if (fault.probability !== undefined && this.random.next() >= fault.probability) continue;
      active.left -= 1;
      taken.push(fault);
    }
    return Object.fromEntries(taken.map((fault) => [fault.name, fault]));
  }
}
