/** A message that fits is shown whole: folding must save more than the button takes. */
const MOST_LINES = 20;
const MOST_LETTERS = 1_200;
const LINES = 12;
const LETTERS = 700;

/** The beginning of a long message, cut between words; undefined for one that needs no folding. */
export function fold(text: string): string | undefined {
  const lines = text.trim().split('\n');
  if (lines.length <= MOST_LINES && text.length <= MOST_LETTERS) return undefined;
  const head = lines.slice(0, LINES).join('\n');
  if (head.length <= LETTERS) return `${head.trimEnd()}…`;
  const cut = head.slice(0, LETTERS);
  const lastSpace = cut.search(/\s\S*$/);
  return `${(lastSpace > 0 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
