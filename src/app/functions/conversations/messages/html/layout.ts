import { cleanText } from '../clean-text.ts';
import { Flow, QUOTE_END, QUOTE_START } from './flow.ts';
import type { Ink } from './flow.ts';
import { LinkTargets } from './link-targets.ts';
import { openList } from './list.ts';
import type { OpenList } from './list.ts';
import { BLOCKS } from './open-elements.ts';
import type { ElementEvents } from './open-elements.ts';
import { quoteMarkOf } from './quote-elements.ts';
import { scriptDigits } from './script-digits.ts';
import { readStyle } from './style.ts';
import { tableLines } from './table.ts';
import type { Cell } from './table.ts';
import type { Attributes } from './tokenize.ts';

/** What an element hands down to the text and the elements in it. */
interface Context extends Ink {
  hidden: boolean;
  noHeight: boolean;
  /** A bullet or number that Outlook writes as text. */
  isMarker: boolean;
  script: 'super' | 'sub' | 'none';
  list: OpenList | undefined;
  /** Undoes what opening the element did, last first. */
  onClose: (() => void)[];
}

export const ROOT: Context = {
  whiteSpace: 'collapse',
  struck: false,
  direction: undefined,
  hidden: false,
  noHeight: false,
  isMarker: false,
  script: 'none',
  list: undefined,
  onClose: [],
};

const SET_APART = new Set('dl fieldset figure h1 h2 h3 h4 h5 h6 hr listing p pre xmp'.split(' '));
const STRUCK = new Set(['del', 's', 'strike']);
const PREFORMATTED = new Set(['listing', 'plaintext', 'pre', 'textarea', 'xmp']);

/** Some clients write an emoji as an image. */
const MAX_EMOJI_LENGTH = 8;

/** Tables in more tables than this are read as blocks. */
const MAX_TABLES = 16;

/** Builds readable text from elements: see `readHtml` for how each of them reads. */
export class Layout implements ElementEvents<Context> {
  readonly links = new LinkTargets();
  /** Characters of text so far. */
  length = 0;
  /** There was something that plain text loses without losing a word: a table's rows, or struck-out text. */
  hasStructure = false;
  readonly #root = new Flow();
  #flow = this.#root;
  readonly #tables: Cell[][][] = [];
  #quotes = 0;
  readonly #count: () => void;

  constructor(count: () => void) {
    this.#count = count;
  }

  lines(): string[] {
    this.#root.startLine();
    return this.#root.lines;
  }

  text(text: string, context: Context): void {
    if (context.hidden || context.noHeight) return;
    this.length += text.length;
    if (context.struck) this.hasStructure = true;
    const clean = context.isMarker ? asMarker(cleanText(text)) : cleanText(text);
    const shown = context.script === 'none' ? clean : scriptDigits(clean, context.script);
    this.links.addToLabel(shown);
    this.#flow.write(shown, context);
  }

  open(name: string, attributes: Attributes, parent: Context): Context {
    const style = readStyle(attributes);
    const context: Context = {
      whiteSpace: style.whiteSpace ?? (PREFORMATTED.has(name) ? 'preserve' : parent.whiteSpace),
      struck: parent.struck || STRUCK.has(name) || style.struck === true,
      direction: style.direction ?? parent.direction,
      hidden: parent.hidden || style.hidden === true,
      noHeight: style.noHeight ?? parent.noHeight,
      isMarker: parent.isMarker || style.isMarker === true,
      script: style.script ?? SCRIPTS[name] ?? parent.script,
      list: parent.list,
      onClose: [],
    };
    if (context.hidden) return context;

    const isBlock = style.block ?? BLOCKS.has(name);
    if (isBlock) {
      const space = () =>
        SET_APART.has(name) && !style.noMargin
          ? this.#flow.leaveBlankLine()
          : this.#flow.startLine();
      space();
      context.onClose.push(space);
    }
    if (style.listLevel !== undefined) this.#indent(context, style.listLevel);
    this.#markQuote(name, attributes, context);
    ELEMENTS[name]?.(this, attributes, context);
    return context;
  }

  close(_name: string, { onClose }: Context): void {
    while (onClose.length > 0) onClose.pop()?.();
  }

  breakLine(): void {
    this.#flow.breakLine();
  }

  openQuote(context: Context): void {
    this.#flow.openQuote();
    context.onClose.push(() => this.#flow.closeQuote());
  }

  openList(context: Context, attributes: Attributes, isOrdered: boolean): void {
    context.list = openList(attributes, isOrdered);
  }

  openItem(context: Context, attributes: Attributes): void {
    this.#flow.openItem((context.list ??= openList(attributes, false)).nextMarker(attributes));
    context.list = undefined;
    context.onClose.push(() => this.#flow.closeItem());
  }

  openLink(context: Context, href: string): void {
    this.links.open(href);
    context.onClose.push(() => {
      const link = this.links.close();
      if (link?.hasLabel) this.#flow.writeMark(link.mark, context);
      else if (link) this.#flow.write(link.mark, context);
    });
  }

  /** An image reads as its text and, where it was pasted in, as its address. */
  image(context: Context, attributes: Attributes): void {
    const isTiny = ['width', 'height'].some((side) => parseFloat(attributes.get(side) ?? '') <= 3);
    if (isTiny) return;
    const alt = attributes.get('alt')?.trim();
    if (alt) {
      // An image has a height even where text has none.
      const ink = { ...context, noHeight: false };
      const isWord = alt.length > MAX_EMOJI_LENGTH;
      this.text(isWord ? ` ${alt} ` : alt, ink);
    }
    if (alt === undefined || /\.(gif|heic|jpe?g|png|webp)$/i.test(alt)) {
      const link = this.links.image(attributes.get('src') ?? '', alt);
      if (link?.hasLabel) this.#flow.writeMark(link.mark, context);
      else if (link) this.#flow.write(link.mark, context);
    }
  }

  openTable(context: Context): void {
    if (this.#tables.length >= MAX_TABLES) return;
    const rows: Cell[][] = [];
    this.#tables.push(rows);
    context.list = undefined;
    context.onClose.push(() => {
      this.#tables.pop();
      this.hasStructure ||= rows.some(hasColumns);
      for (const line of tableLines(rows, (text) => this.links.lengthOf(text))) {
        this.#count();
        this.#flow.addLine(line);
      }
    });
  }

  openRow(): void {
    this.#tables.at(-1)?.push([]);
  }

  openCell(context: Context, isHeading: boolean): void {
    const rows = this.#tables.at(-1);
    if (!rows) {
      this.#flow.write(' ', context);
      return;
    }
    const outer = this.#flow;
    const flow = new Flow();
    const row = rows.at(-1) ?? [];
    if (rows.length === 0) rows.push(row);
    row.push({ flow, isHeading });
    this.#flow = flow;
    context.onClose.push(() => {
      flow.startLine();
      this.#flow = outer;
    });
  }

  #indent(context: Context, level: number): void {
    this.#flow.openItem('  '.repeat(level - 1));
    context.onClose.push(() => this.#flow.closeItem());
  }

  #markQuote(name: string, attributes: Attributes, context: Context): void {
    const mark = quoteMarkOf(name, attributes);
    if (mark === undefined) return;
    if (this.#quotes === 0) this.#flow.mark(QUOTE_START);
    if (mark === 'beginning') return;
    this.#quotes += 1;
    context.onClose.push(() => {
      this.#quotes -= 1;
      if (this.#quotes === 0) this.#flow.mark(QUOTE_END);
    });
  }
}

/** Outlook's bullets are letters of a symbol font, set apart by non-breaking spaces. */
function asMarker(text: string): string {
  const marker = text.replaceAll('\u00a0', ' ').trim();
  if (marker === '') return ' ';
  return /^[·§oØü\uf000-\uf0ff]$/.test(marker) ? '• ' : `${marker} `;
}

function hasColumns(row: Cell[]): boolean {
  return row.filter(({ flow }) => flow.lines.length > 0).length > 1;
}

const SCRIPTS: Record<string, 'super' | 'sub'> = { sub: 'sub', sup: 'super' };

type Opening = (layout: Layout, attributes: Attributes, context: Context) => void;

const list: Opening = (layout, attributes, context) => layout.openList(context, attributes, false);

const ELEMENTS: Record<string, Opening> = {
  a: (layout, attributes, context) => layout.openLink(context, attributes.get('href') ?? ''),
  blockquote: (layout, _, context) => layout.openQuote(context),
  br: (layout) => layout.breakLine(),
  dir: list,
  img: (layout, attributes, context) => layout.image(context, attributes),
  input: (layout, attributes, context) => {
    const isButton = /^(button|reset|submit)$/i.test(attributes.get('type') ?? '');
    if (isButton) layout.text(attributes.get('value') ?? '', context);
  },
  li: (layout, attributes, context) => layout.openItem(context, attributes),
  menu: list,
  ol: (layout, attributes, context) => layout.openList(context, attributes, true),
  table: (layout, _, context) => layout.openTable(context),
  td: (layout, _, context) => layout.openCell(context, false),
  th: (layout, _, context) => layout.openCell(context, true),
  tr: (layout) => layout.openRow(),
  ul: list,
};
