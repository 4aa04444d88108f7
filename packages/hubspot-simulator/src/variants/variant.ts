/** One possible behavior of HubSpot that nobody can confirm without a live account. */
export interface Variant<Name extends string = string> {
  readonly name: Name;
  readonly group: string;
  /** Whether the simulated API implements it, or the sandbox that runs cards and functions. */
  readonly where: 'simulator' | 'sandbox';
  /** The open question, in one sentence. */
  readonly unknown: string;
  /** What HubSpot does under this variant, in one sentence. */
  readonly behavior: string;
  /** How to find the answer in a live account. */
  readonly settle: string;
  /** Variants with the same value cannot be combined. */
  readonly exclusive?: string;
}

interface Question<Name extends string> extends Omit<
  Variant,
  'name' | 'behavior' | 'where' | 'exclusive'
> {
  readonly where?: Variant['where'];
  /** Whether only one of the answers can be true. */
  readonly oneOf?: boolean;
  /** Behavior by variant name. */
  readonly variants: Readonly<Record<Name, string>>;
}

/** Turns an open question and its possible answers into variants. */
export function question<const Name extends string>({
  where = 'simulator',
  oneOf = false,
  variants,
  ...about
}: Question<Name>): readonly Variant<Name>[] {
  const names = Object.keys(variants).filter((name): name is Name => name in variants);
  const [first = ''] = names;
  return names.map((name) => ({
    ...about,
    name,
    where,
    behavior: variants[name],
    ...(oneOf && { exclusive: first }),
  }));
}
