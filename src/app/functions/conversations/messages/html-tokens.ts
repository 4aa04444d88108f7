import { characterEntitiesHtml4 as named } from 'character-entities-html4';

/** A piece of an HTML text, as far as reading it aloud needs to know. */
export type HtmlToken =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; attributes: string }
  | { kind: 'close'; name: string };

/** Elements whose content nobody is meant to read. */
const HIDDEN = new Set(['head', 'noscript', 'script', 'style', 'template', 'title']);
const TAG_START = /<(\/?)([a-z][a-z0-9:-]*)/iy;

/**
 * Takes HTML apart in one pass, forgiving whatever is broken in it. Only for plain text: nothing of this is safe to show
 * as markup. A full parser would be a third of the function's bundle.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let position = 0;
  while (position < html.length) {
    const start = html.indexOf('<', position);
    const text = html.slice(position, start === -1 ? html.length : start);
    if (text) yield { kind: 'text', text: decodeEntities(text) };
    if (start === -1) return;

    TAG_START.lastIndex = start;
    const [tag, slash, spelled] = TAG_START.exec(html) ?? [];
    if (tag === undefined || spelled === undefined) {
      position = afterMarkup(html, start);
      if (position === start + 1) yield { kind: 'text', text: '<' };
      continue;
    }
    const name = spelled.toLowerCase();
    const end = endOfTag(html, start + tag.length);
    position = end + 1;
    if (slash) {
      yield { kind: 'close', name };
    } else if (HIDDEN.has(name)) {
      position = afterHidden(html, position, name);
    } else {
      yield { kind: 'open', name, attributes: html.slice(start + tag.length, end) };
    }
  }
}

/** The value of an attribute, from the attributes of an `open` token. */
export function attribute(attributes: string, name: string): string | undefined {
  const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  const [, double, single, bare] = pattern.exec(attributes) ?? [];
  const value = double ?? single ?? bare;
  return value === undefined ? undefined : decodeEntities(value);
}

/** Where a `<` that starts no tag leads: behind a comment or declaration, else just behind itself. */
function afterMarkup(html: string, start: number): number {
  if (html.startsWith('<!--', start)) return behind(html, '-->', start + 4);
  if (/[!?/]/.test(html.charAt(start + 1))) return behind(html, '>', start + 1);
  return start + 1;
}

function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}

/** The `>` that ends a tag: not one inside a quoted value. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const sign = html.charAt(at);
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '>') {
      return at;
    } else if (sign === '"' || sign === "'") {
      quote = sign;
    }
  }
  return html.length;
}

function afterHidden(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}\\b[^>]*>?`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html) ? closing.lastIndex : html.length;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, ...groups) => {
    const [decimal, hexadecimal, name] = groups.map((group) => String(group ?? ''));
    if (name) return name === 'apos' ? "'" : (named[name] ?? whole);
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
