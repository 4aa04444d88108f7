export type TextPart = { text: string } | { text: string; href: string };

const LINK = /\bhttps?:\/\/[^\s<>"']+/gi;
/** Trailing characters that belong to the sentence, not to the URL. */
const TAIL = /[.,;:!?)\]}]+$/;

/** Splits a line into plain text and http or https URLs. */
export function splitLinks(line: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of line.matchAll(LINK)) {
    const href = withoutTail(match[0]);
    if (!URL.canParse(href)) continue;
    if (match.index > end) parts.push({ text: line.slice(end, match.index) });
    parts.push({ text: href, href });
    end = match.index + href.length;
  }
  if (end < line.length) parts.push({ text: line.slice(end) });
  return parts;
}

/** Removes trailing punctuation, but keeps a closing bracket that belongs to the URL, as in `…/Foo_(bar)`. */
function withoutTail(url: string): string {
  const tail = TAIL.exec(url)?.[0] ?? '';
  const bare = url.slice(0, url.length - tail.length);
  return tail.startsWith(')') && bare.includes('(') && !bare.includes(')') ? `${bare})` : bare;
}
