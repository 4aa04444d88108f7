import { variants, type Variant, type VariantName } from 'hubspot-simulator';
import { handling } from './handling.ts';

const START = '<!-- variants: generated -->\n';
const END = '<!-- /variants -->';

/**
 * Writes the open questions about HubSpot between the markers of docs/assumptions.md: what is unknown, the possible
 * answers, how the product handles each, and how to find out.
 *
 * @throws Error if a marker is missing.
 */
export function withVariants(page: string): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error('The page has no markers for the variants.');
  return `${page.slice(0, start)}${START}\n${sections()}\n${page.slice(end)}`;
}

function sections(): string {
  return distinct(variants.map(({ group }) => group))
    .map((group) => `### ${group}\n\n${questions(variants.filter((each) => each.group === group))}`)
    .join('\n');
}

function questions(members: readonly Variant<VariantName>[]): string {
  return distinct(members.map(({ unknown }) => unknown))
    .map((unknown) => {
      const answers = members.filter((each) => each.unknown === unknown);
      const rows = answers.filter(({ name }) => !isOtherForm(name)).map(row);
      const header = ['| Variant | HubSpot | Threadside |', '| --- | --- | --- |'];
      return `**Unknown:** ${unknown}\\\n**To find out:** ${answers[0]?.settle}\n\n${[...header, ...rows].join('\n')}\n`;
    })
    .join('\n');
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)];
}

/** Each removed version has three variants, one for each response; the first stands for all. */
const OTHER_FORMS = ['-410', '-html'];

function isOtherForm(name: VariantName): boolean {
  return OTHER_FORMS.some((form) => name.endsWith(`-gone${form}`));
}

function row({ name, behavior }: Variant<VariantName>): string {
  const product = handling.find((entry) => entry.variants.includes(name))?.product ?? '';
  const forms = name.endsWith('-gone') ? OTHER_FORMS.map((form) => `, \`…${form}\``).join('') : '';
  return `| \`${name}\`${forms} | ${behavior} | ${product} |`;
}
