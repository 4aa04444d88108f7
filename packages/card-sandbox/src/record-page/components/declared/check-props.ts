import { refusedUrl } from '../card-url.ts';
import type { DeclaredProps } from './declared-props.ts';

interface CheckedProps {
  /** The props to pass to the component. */
  props: Record<string, unknown>;
  /** One sentence for each invalid prop, in the order of the declarations. */
  complaints: string[];
}

/**
 * Compares a card's props with the kit's declarations.
 *
 * Props that the component cannot render are dropped: unknown props and values, and functions, lists and objects of the
 * wrong type. So are URLs that could run code. A string for a number is kept, because HubSpot's examples use it. A
 * missing required list becomes an empty one.
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
      const canBeOmitted = OMITTABLE[component]?.[name]?.(given) ?? false;
      // Undefined is a valid node.
      if (required && !canBeOmitted && !takes.includes('node'))
        complain(`the required prop '${name}' is missing`);
      continue;
    }
    if (takesValue(takes, value)) {
      const refused = refusedUrl(component, name, value);
      if (refused === undefined) props[name] = value;
      else complain(`prop '${name}' ${refused}`);
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

type Given = Record<string, unknown>;

/** When HubSpot's own examples and documentation omit a prop that its type requires. */
const OMITTABLE: Partial<Record<string, Partial<Record<string, (given: Given) => boolean>>>> = {
  Link: { href: ({ overlay, onClick }) => overlay != null || onClick != null },
  ToggleGroup: { toggleType: () => true },
};

function takesValue(takes: string[], value: unknown): boolean {
  if (takes.includes('node')) return typeof value !== 'function';
  return takes.includes(kindOf(value)) || takes.includes(`'${String(value)}'`);
}

/** Whether a value is a string, number or boolean in place of another of these types. */
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
