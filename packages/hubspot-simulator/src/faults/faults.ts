import { z } from 'zod';
import type { Random } from '../random.ts';
import { Fault, type FaultName, type FaultRequest } from './fault.ts';

export type Struck = { [Name in FaultName]?: Extract<Fault, { name: Name }> };

interface Active {
  readonly fault: Fault;
  left: number;
  skip: number;
}

function aims(fault: Fault, operation: string, route: string): boolean {
  if (fault.on === undefined || fault.on === operation) return true;
  const pattern = fault.on.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`).test(route);
}

/** The bad days that were asked for. */
export class Faults {
  #active: Active[] = [];

  constructor(readonly random: Random) {}

  /** Replaces every fault. @throws ZodError for a fault that there is not */
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
   * Asked once per call: what strikes it, at most one fault of a name.
   * @param route method and path
   */
  strike(operation: string, route: string): Struck {
    const struck: Fault[] = [];
    for (const active of this.#active) {
      const { fault } = active;
      if (active.left === 0 || !aims(fault, operation, route)) continue;
      if (struck.some(({ name }) => name === fault.name)) continue;
      if (active.skip > 0) {
        active.skip -= 1;
        continue;
      }
      if (fault.probability !== undefined && this.random.next() >= fault.probability) continue;
      active.left -= 1;
      struck.push(fault);
    }
    return Object.fromEntries(struck.map((fault) => [fault.name, fault]));
  }
}
