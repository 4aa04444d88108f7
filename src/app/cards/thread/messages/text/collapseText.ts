/** Shorter texts are never collapsed: that must save more space than its button takes. */
const MAX_LINES = 20;
const MAX_LENGTH = 1_200;
const COLLAPSED_LINES = 12;
const COLLAPSED_LENGTH = 700;

/** The beginning of a long text, cut between words; undefined for a text that is short enough. */
export function collapseText(text: string): string | undefined {
  const lines = text.trim().split('\n');
  if (lines.length <= MAX_LINES && text.length <= MAX_LENGTH) return undefined;
  const head = lines.slice(0, COLLAPSED_LINES).join('\n');
  if (head.length <= COLLAPSED_LENGTH) return `${head.trimEnd()}…`;
  const cut = head.slice(0, COLLAPSED_LENGTH);
  const lastSpace = cut.search(/\s\S*$/);
  return `${(lastSpace > 0 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
