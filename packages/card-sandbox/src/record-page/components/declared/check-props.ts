import type { DeclaredProps } from './declared-props.ts';

interface CheckedProps {
  /** What the component may be given. */
  props: Record<string, unknown>;
  /** What is wrong with what the card gave, one sentence each, in the order of the declarations. */
  complaints: string[];
}

/**
 * Holds what a card gave against what the kit declares.
 *
 * What the component cannot draw is left out: unknown props and values, and functions, lists and objects where none
 * belong. A string for a number stays: HubSpot's own examples write one. A list that has to be there and is not is
 * empty.
 */
export function checkProps(
  component: string,
  declared: DeclaredProps,
  given: Record<string, unknown>,
): CheckedProps {
  const props: Record<string, unknown> = {};
  const complaints: string[] = [];
  const complain = (sentence: string) => complaints.push(`${component}: ${sentence}`);
  for (const [name, { required, takes }] of declared) {
    const value = given[name];
    if (required && takes.includes('array')) props[name] = [];
    if (value === undefined || value === null) {
      // Nothing at all is a node as well.
      if (required && !takes.includes('node')) complain(`the required prop '${name}' is missing`);
      continue;
    }
    if (takesValue(takes, value)) {
      props[name] = value;
      continue;
    }
    complain(`prop '${name}' is ${describe(value)}, and takes ${takes.join(', ')}`);
    if (isHarmless(takes, value)) props[name] = value;
  }
  for (const name of Object.keys(given)) {
    if (!declared.has(name)) complain(`there is no prop '${name}'`);
  }
  return { props, complaints };
}

function takesValue(takes: string[], value: unknown): boolean {
  if (takes.includes('node')) return typeof value !== 'function';
  return takes.includes(kindOf(value)) || takes.includes(`'${String(value)}'`);
}

/** A string, number or boolean that stands where another of them belongs. */
function isHarmless(takes: string[], value: unknown): boolean {
  const plain = ['string', 'number', 'boolean'];
  return plain.includes(kindOf(value)) && takes.some((each) => plain.includes(each));
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

const LONGEST = 40;

function describe(value: unknown): string {
  const kind = kindOf(value);
  if (kind !== 'string')
    return kind === 'number' || kind === 'boolean'
      ? String(value)
      : `a ${kind}`.replace(/^a (?=[aeo])/, 'an ');
  const text = String(value);
  return `'${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}'`;
}
