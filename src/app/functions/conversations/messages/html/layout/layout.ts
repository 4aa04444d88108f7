import { BLOCKS, type ElementEvents } from '../open-elements.ts';
import { isInvisible } from '../style/color.ts';
import { StyleSheet } from '../style/style-sheet.ts';
import type { Style } from '../style/style.ts';
import type { Attributes } from '../tokenize.ts';
import { contextIn, type Context } from './context.ts';
import { Flow, QUOTE_END, QUOTE_START } from './flow.ts';
import { fieldText } from './form-field.ts';
import { displayedText } from './letters.ts';
import { LinkTargets, type LinkMark } from './link-targets.ts';
import { OpenList, withNumbers } from './list.ts';
import { OpenTable } from './open-table.ts';
import { quoteMarkOf } from './quote-elements.ts';
import { tableLines, type Cell } from './table.ts';

const SET_APART = new Set('dl fieldset figure h1 h2 h3 h4 h5 h6 hr listing p pre xmp'.split(' '));

/** Elements with an edge of their own: seen in a link without a label, and set apart from the words around them. */
const BOXES = new Set('button input mi mn object svg textarea'.split(' '));

/** The parts of a table, whatever they are displayed as. */
const PARTS: Record<string, Style['part']> = { table: 'table', td: 'td', th: 'td', tr: 'tr' };

/** Tables in more tables than this are read as blocks. */
const MAX_TABLES = 16;

/** Builds readable text from elements: see `readHtml` for how each of them reads. */
export class Layout implements ElementEvents<Context> {
  readonly links = new LinkTargets();
  /** Characters of text so far. */
  length = 0;
  /** There was something that plain text loses without losing a word: rows and columns, struck-out text, or symbols. */
  hasStructure = false;
  readonly #sheet = new StyleSheet();
  /** False when a style sheet may have changed the color of anything. */
  #knowsColors = true;
  readonly #root = new Flow();
  #flow = this.#root;
  readonly #tables: OpenTable[] = [];
  /** Lists whose items may be numbered at the end. */
  readonly #lists: OpenList[] = [];
  #quotes = 0;
  readonly #count: () => void;

  constructor(count: () => void) {
    this.#count = count;
  }

  lines(): string[] {
    this.#root.startLine();
    return this.#root.lines.map((line) => withNumbers(line, this.#lists));
  }

  css(css: string): void {
    this.#sheet.add(css);
    this.#knowsColors = false;
  }

  text(text: string, context: Context): void {
    if (context.hidden || context.invisible || context.noHeight) return;
    if (this.#knowsColors && isInvisible(context.color, context.background)) return;
    this.length += text.length;
    const shown = displayedText(text, context);
    const hasColumns = context.whiteSpace === 'preserve' && /\t| {2}/.test(text);
    this.hasStructure ||= hasColumns || context.struck || context.symbols !== 'none';
    this.links.addToLabel(shown);
    const isBetweenCells = context.isFlex && shown.trim() !== '';
    const flow = (isBetweenCells && this.#tables.at(-1)?.textCell()) || this.#flow;
    flow.write(shown, context);
  }

  open(name: string, attributes: Attributes, parent: Context): Context {
    const style = this.#sheet.styleOf(name, attributes);
    const context = contextIn(parent, name, attributes, style);
    if (context.hidden) return context;

    if (parent.isFlex) this.#openCell(context, attributes, false);
    const displayed = style.part ?? PARTS[name];
    const isContainer = displayed === 'table' || displayed === 'flex';
    const part = isContainer || context.hasCells ? displayed : undefined;
    /** A cell outside of a table. */
    const isAlone = displayed === 'td' && part === undefined;
    const isBlock = !isAlone && (part !== undefined || (style.block ?? BLOCKS.has(name)));
    if (isBlock) this.#startBlock(context, SET_APART.has(name) && !style.noMargin);
    const isBox = BOXES.has(name);
    if (isBlock || isBox) this.links.addContent();
    const isBeside = parent.isSpaced || isAlone || (style.isBeside && BLOCKS.has(name));
    if (isBox || isBeside) this.#setApart(context);
    if (style.listLevel !== undefined) this.#indent(context, '  '.repeat(style.listLevel - 1));
    this.#markQuote(name, attributes, context);
    if (part === 'tr') this.#tables.at(-1)?.openRow();
    if (part === 'td') this.#openCell(context, attributes, name === 'th');
    ELEMENTS[name]?.(this, attributes, context, style);
    if (isContainer) this.#openTable(context, part === 'flex');
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

  openList(context: Context, attributes: Attributes, type: string): void {
    // Gmail and Google Docs put a list into a list rather than into its item.
    if (context.list) this.#indent(context, '  ');
    context.list = new OpenList(attributes, type, this.#lists.length);
    this.#lists.push(context.list);
  }

  openItem(context: Context, attributes: Attributes, type: string | undefined): void {
    const list = context.list ?? new OpenList(attributes, 'bullet', -1);
    this.#indent(context, list.nextMarker(attributes, type));
    context.list = undefined;
  }

  openLink(context: Context, href: string): void {
    this.links.open(href);
    context.onClose.push(() => {
      const link = this.links.close();
      if (link) this.#writeTarget(link, context);
    });
  }

  /** A link of an image map. */
  area(context: Context, attributes: Attributes): void {
    this.openLink(context, attributes.get('href') ?? '');
    this.links.addContent();
    this.text(` ${attributes.get('alt') ?? ''} `, context);
  }

  /** Marks around the text of an element. */
  surround(context: Context, before: string, after: string): void {
    this.text(before, context);
    context.onClose.push(() => this.text(after, context));
  }

  /** An image reads as its text and, where it was pasted in, as its address. */
  image(context: Context, attributes: Attributes): void {
    const isTiny = ['width', 'height'].some((side) => parseFloat(attributes.get(side) ?? '') <= 3);
    if (isTiny || context.invisible) return;
    this.links.addContent();
    const alt = attributes.get('alt')?.trim();
    if (alt) {
      // An image has a height even where text has none.
      const ink = { ...context, noHeight: false };
      // Some clients write an emoji as an image.
      const isWord = /[\p{L}\p{N}]/u.test(alt);
      this.text(isWord ? ` ${alt} ` : alt, ink);
    }
    if (alt === undefined || /\.(gif|heic|jpe?g|png|webp)$/i.test(alt)) {
      const link = this.links.image(attributes.get('src') ?? '', alt);
      if (link) this.#writeTarget(link, context);
    }
  }

  openFoot(context: Context): void {
    const table = context.hasCells ? this.#tables.at(-1) : undefined;
    table?.openFoot();
    context.onClose.push(() => table?.closeFoot());
  }

  #openTable(context: Context, isFlex: boolean): void {
    context.hasCells = this.#tables.length < MAX_TABLES;
    if (!context.hasCells) return;
    context.isFlex = isFlex;
    context.list = undefined;
    const table = new OpenTable();
    this.#tables.push(table);
    context.onClose.push(() => {
      this.#tables.pop();
      const { rows } = table;
      this.hasStructure ||= rows.some(isColumns);
      for (const line of tableLines(rows, context.direction, (text) => this.links.lengthOf(text))) {
        this.#count();
        this.#flow.addLine(line);
      }
    });
  }

  #openCell(context: Context, attributes: Attributes, isHeading: boolean): void {
    const outer = this.#flow;
    this.#flow = this.#tables.at(-1)?.openCell(attributes, isHeading) ?? outer;
    context.hasCells = false;
    context.onClose.push(() => {
      this.#flow = outer;
    });
  }

  #startBlock(context: Context, isSetApart: boolean): void {
    const space = () => (isSetApart ? this.#flow.leaveBlankLine() : this.#flow.startLine());
    space();
    context.onClose.push(space);
  }

  #indent(context: Context, marker: string): void {
    this.#flow.openItem(marker);
    context.onClose.push(() => this.#flow.closeItem());
  }

  #setApart(context: Context): void {
    const space = () => this.#flow.write(' ', { ...context, whiteSpace: 'collapse' });
    space();
    context.onClose.push(space);
  }

  #writeTarget({ mark, hasLabel }: LinkMark, context: Context): void {
    if (hasLabel) this.#flow.writeMark(mark, context);
    else this.#flow.write(` ${mark} `, { ...context, whiteSpace: 'collapse' });
  }

  #markQuote(name: string, attributes: Attributes, context: Context): void {
    const mark = quoteMarkOf(name, attributes);
    if (mark === undefined) return;
    this.#flow.mark(QUOTE_START);
    if (mark === 'beginning') return;
    this.#quotes += 1;
    context.onClose.push(() => {
      this.#quotes -= 1;
      if (this.#quotes > 0) return;
      this.#flow.startLine();
      this.#flow.mark(QUOTE_END);
    });
  }
}

function isColumns(row: Cell[]): boolean {
  return row.filter(({ flow }) => flow.lines.length > 0).length > 1;
}

type Opening = (layout: Layout, attributes: Attributes, context: Context, style: Style) => void;

const list =
  (type: string): Opening =>
  (layout, attributes, context, { listType }) =>
    layout.openList(context, attributes, listType ?? attributes.get('type') ?? type);

const ELEMENTS: Record<string, Opening> = {
  a: (layout, attributes, context) => layout.openLink(context, attributes.get('href') ?? ''),
  area: (layout, attributes, context) => layout.area(context, attributes),
  base: ({ links }, attributes) => links.setBase(attributes.get('href') ?? ''),
  blockquote: (layout, _, context) => layout.openQuote(context),
  br: (layout) => layout.breakLine(),
  dir: list('bullet'),
  img: (layout, attributes, context) => layout.image(context, attributes),
  input: (layout, attributes, context) => layout.text(fieldText(attributes), context),
  li: (layout, attributes, context, { listType, part, block = part === undefined }) => {
    if (block) layout.openItem(context, attributes, listType);
  },
  menu: list('bullet'),
  ol: list('1'),
  optgroup: (layout, attributes, context) => layout.text(attributes.get('label') ?? '', context),
  q: (layout, _, context) => layout.surround(context, '“', '”'),
  tfoot: (layout, _, context) => layout.openFoot(context),
  ul: list('bullet'),
};
