export type TextPart = { text: string } | { text: string; href: string };

const LINK = /\bhttps?:\/\/[^\s<>"']+/gi;
/** Characters that end a sentence rather than an address. */
const TAIL = /[.,;:!?)\]}]+$/;

/** Cuts a line of text into plain parts and web addresses. Only http and https become links. */
export function splitLinks(line: string): TextPart[] {
  const parts: TextPart[] = [];
  let rest = 0;
  for (const match of line.matchAll(LINK)) {
    const href = withoutTail(match[0]);
    if (!URL.canParse(href)) continue;
    if (match.index > rest) parts.push({ text: line.slice(rest, match.index) });
    parts.push({ text: href, href });
    rest = match.index + href.length;
  }
  if (rest < line.length) parts.push({ text: line.slice(rest) });
  return parts;
}

/** Keeps a closing bracket that belongs to the address, as in `…/Foo_(bar)`. */
function withoutTail(address: string): string {
  const tail = TAIL.exec(address)?.[0] ?? '';
  const bare = address.slice(0, address.length - tail.length);
  return tail.startsWith(')') && bare.includes('(') && !bare.includes(')') ? `${bare})` : bare;
}
