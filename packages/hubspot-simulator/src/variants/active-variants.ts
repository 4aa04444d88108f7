import { goneResponse, type GoneResponse } from './api-versions.ts';
import { isRefusal, refusalResponses, type Refusal, type RefusalName } from './refusals.ts';
import { variants, type VariantName } from './registry.ts';

/** A mistake in a list of variants. The message is for the person who wrote it. */
export class VariantError extends Error {}

interface ActiveRefusal extends Refusal {
  readonly on: string;
  readonly once: boolean;
  used: boolean;
}

function readRefusal(name: RefusalName, target: string | undefined): ActiveRefusal {
  const refusal = { once: false, ...refusalResponses[name] };
  return { ...refusal, on: target ?? refusal.on, used: false };
}

/** @throws VariantError for an unknown name, or a target on a variant that has none */
function read(text: string) {
  const [name, target] = text.split('@');
  const variant = variants.find((known) => known.name === name);
  if (!variant) throw new VariantError(`There is no variant "${text}".`);
  if (target !== undefined && !isRefusal(variant.name)) {
    throw new VariantError(`"${variant.name}" has no target: leave out "@${target}".`);
  }
  return { variant, target };
}

/** The variants that are switched on. */
export class ActiveVariants {
  #texts: readonly string[] = [];
  #names = new Set<VariantName>();
  #refusals: ActiveRefusal[] = [];

  /**
   * Replaces all active variants.
   *
   * @param texts names; a refusal can name its operation, as in `locked-once@assignThread`
   * @throws VariantError for an unknown name and for variants that exclude each other
   */
  set(texts: readonly string[]): void {
    const chosen = texts.map(read);
    for (const { variant } of chosen) {
      const rival = chosen.find(
        (other) =>
          other.variant !== variant &&
          variant.exclusive !== undefined &&
          other.variant.exclusive === variant.exclusive,
      );
      if (rival) {
        throw new VariantError(`"${variant.name}" and "${rival.variant.name}" exclude each other.`);
      }
    }
    this.#texts = [...texts];
    this.#names = new Set(chosen.map(({ variant }) => variant.name));
    this.#refusals = chosen.flatMap(({ variant: { name }, target }) =>
      isRefusal(name) ? [readRefusal(name, target)] : [],
    );
  }

  /** The active variants, as they were set. */
  all(): readonly string[] {
    return this.#texts;
  }

  has(name: VariantName): boolean {
    return this.#names.has(name);
  }

  /** How a path responds if its API version is gone. */
  goneResponse(path: string): GoneResponse | undefined {
    return goneResponse(path, (name) => this.#names.has(name));
  }

  /** Returns the refusal that a call meets, and counts it as used. */
  takeRefusal(operation: string): Refusal | undefined {
    const refusal = this.#refusals.find(
      ({ on, once, used }) => (on === '*' || on === operation) && !(once && used),
    );
    if (refusal) refusal.used = true;
    return refusal;
  }
}
