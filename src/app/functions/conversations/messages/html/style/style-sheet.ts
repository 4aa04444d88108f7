import { readStyle } from './style.ts';
import type { Attributes } from './tokenize.ts';

/** A rule for one element, such as `.preheader` or `td.hide`, that says whether it is displayed. */
interface Rule {
  tag: string;
  classes: string[];
  id: string | undefined;
  hides: boolean;
  important: boolean;
}

/** Style sheets longer than this are not read to their end. */
const MAX_LENGTH = 100_000;
/** Rules kept for one class or id: the latest win. */
const MAX_RULES = 8;
const MAX_CLASSES = 50;
const SELECTOR = /^([a-z]\w*)?((?:[.#][\w-]+)+)$/i;

/**
 * What the style sheets of a document hide. Only selectors of a single element with a class or an id count, and
 * media queries do not: they hide what a small screen or paper leaves out.
 */
export class StyleSheet {
  readonly #rules = new Map<string, Rule[]>();
  #unread = '';
  #length = 0;

  /** Adds a piece of CSS; a rule may be spread over several. */
  add(css: string): void {
    const readable = css.slice(0, MAX_LENGTH - this.#length);
    this.#length += readable.length;
    this.#unread += readable;
  }

  #read(): void {
    const css = this.#unread;
    this.#unread = '';
    for (const { selectors, body } of rulesOf(css)) {
      const isDisplayed = /(?:^|[;\s])(?:display|visibility|opacity|max-height)\s*:/i.test(body);
      if (!isDisplayed) continue;
      const { hidden, invisible } = readStyle(new Map([['style', body]]));
      const hides = hidden === true || invisible === true;
      const important = /!\s*important/i.test(body);
      for (const selector of selectors.split(',')) this.#addRule(selector, hides, important);
    }
  }

  /** Whether the last rule for this element hides it and its own style does not display it again. */
  hides(name: string, attributes: Attributes): boolean {
    if (this.#unread) this.#read();
    if (this.#rules.size === 0) return false;
    const classes = new Set((attributes.get('class') ?? '').split(/\s+/, MAX_CLASSES));
    const id = attributes.get('id');
    const keys = [...classes].map((each) => `.${each}`).concat(id ? `#${id}` : []);
    const rule = keys
      .flatMap((key) => this.#rules.get(key) ?? [])
      .findLast(
        (each) =>
          (each.tag === '' || each.tag === name) &&
          (each.id === undefined || each.id === id) &&
          each.classes.every((wanted) => classes.has(wanted)),
      );
    if (!rule?.hides) return false;
    return (
      rule.important || !/(?:^|;)\s*display\s*:\s*(?!none)/i.test(attributes.get('style') ?? '')
    );
  }

  #addRule(selector: string, hides: boolean, important: boolean): void {
    const [, tag = '', rest = ''] = SELECTOR.exec(selector.trim()) ?? [];
    const names = rest.match(/[.#][\w-]+/g) ?? [];
    const last = names.at(-1);
    if (last === undefined) return;
    const rule: Rule = {
      tag: tag.toLowerCase(),
      classes: names.filter((each) => each.startsWith('.')).map((each) => each.slice(1)),
      id: names.find((each) => each.startsWith('#'))?.slice(1),
      hides,
      important,
    };
    this.#rules.set(last, [...(this.#rules.get(last) ?? []), rule].slice(-MAX_RULES));
  }
}

/** The rules outside of at-rules, in their order. */
function* rulesOf(css: string): Generator<{ selectors: string; body: string }> {
  let at = 0;
  const readable = withoutComments(css);
  for (;;) {
    const open = readable.indexOf('{', at);
    if (open === -1) return;
    const selectors = readable.slice(at, open).split(';').at(-1)?.trim() ?? '';
    if (selectors.startsWith('@')) {
      at = endOfBlock(readable, open);
      continue;
    }
    const close = readable.indexOf('}', open);
    const end = close === -1 ? readable.length : close;
    yield { selectors, body: readable.slice(open + 1, end) };
    at = end + 1;
  }
}

function withoutComments(css: string): string {
  const [first = '', ...others] = css.replace(/<!--|-->/g, ' ').split('/*');
  const afterComments = others.map((part) => {
    const end = part.indexOf('*/');
    return end === -1 ? '' : part.slice(end + 2);
  });
  return [first, ...afterComments].join(' ');
}

/** The position behind a block, nested ones included. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}' && --depth === 0) return at + 1;
  }
  return css.length;
}
