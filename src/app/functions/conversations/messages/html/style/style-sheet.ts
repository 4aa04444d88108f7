import { readRule, readStyle, type Style } from './style.ts';
import type { Attributes } from '../tokenize.ts';

/** A rule for one element, such as `.preheader` or `td.hide`. */
interface Rule {
  tag: string;
  classes: string[];
  id: string | undefined;
  style: Style;
  important: boolean;
}

/** Style sheets longer than this are not read to their end. */
const MAX_LENGTH = 100_000;
/** Rules kept for one name, class or id: the latest win. */
const MAX_RULES = 8;
const MAX_CLASSES = 50;
const SELECTOR = /^([a-z]\w*)?((?:[.#][\w-]+)*)$/i;

/**
 * What the style sheets of a document say. Only selectors of a single element count, and media queries do not: they are
 * for small screens or paper.
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

  /** The style of an element: rules for its name, its classes and its id, its own style, and important rules. */
  styleOf(name: string, attributes: Attributes): Style {
    const own = readStyle(attributes);
    const rules = this.#rulesFor(name, attributes);
    const styles = (important: boolean) =>
      rules.filter((rule) => rule.important === important).map(({ style }) => style);
    return [...styles(false), own, ...styles(true)].reduce(
      (all, style) => Object.assign(all, style),
      {},
    );
  }

  #rulesFor(name: string, attributes: Attributes): Rule[] {
    if (this.#unread) this.#read();
    if (this.#rules.size === 0) return [];
    const classes = new Set((attributes.get('class') ?? '').split(/\s+/, MAX_CLASSES));
    const id = attributes.get('id');
    const keys = [name, ...[...classes].map((each) => `.${each}`), `#${id ?? ''}`];
    return keys
      .flatMap((key) => this.#rules.get(key) ?? [])
      .filter(
        (rule) =>
          (rule.tag === '' || rule.tag === name) &&
          (rule.id === undefined || rule.id === id) &&
          rule.classes.every((wanted) => classes.has(wanted)),
      );
  }

  #read(): void {
    const css = this.#unread;
    this.#unread = '';
    for (const { selectors, body } of rulesOf(css)) {
      const style = readRule(body);
      const important = /!\s*important/i.test(body);
      for (const selector of selectors.split(',')) this.#addRule(selector, style, important);
    }
  }

  #addRule(selector: string, style: Style, important: boolean): void {
    const [, tag = '', rest = ''] = SELECTOR.exec(selector.trim()) ?? [];
    const names = rest.match(/[.#][\w-]+/g) ?? [];
    const key = names.at(-1) ?? tag.toLowerCase();
    const rule: Rule = {
      tag: tag.toLowerCase(),
      classes: names.filter((each) => each.startsWith('.')).map((each) => each.slice(1)),
      id: names.find((each) => each.startsWith('#'))?.slice(1),
      style,
      important,
    };
    this.#rules.set(key, [...(this.#rules.get(key) ?? []), rule].slice(-MAX_RULES));
  }
}

/** The rules outside of at-rules, in their order. */
function* rulesOf(css: string): Generator<{ selectors: string; body: string }> {
  let at = 0;
  const readable = withoutComments(css);
  for (;;) {
    const open = readable.indexOf('{', at);
    if (open === -1) return;
    const before = readable.slice(at, open);
    const selectors = before.slice(before.lastIndexOf(';') + 1).trim();
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
  return [first, ...afterComments].join('');
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
