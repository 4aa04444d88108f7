import type { Attributes } from '../tokenize.ts';
import type { Context } from './context.ts';
import { Flow, QUOTE_END, QUOTE_START } from './flow.ts';
import { displayedText } from './letters.ts';
import { LinkTargets, type LinkMark } from './link-targets.ts';
import { OpenList, withNumbers } from './list.ts';
import { OpenTable } from './open-table.ts';
import { quoteMarkOf } from './quote-elements.ts';
import { tableLines, type Cell } from './table.ts';

/** Tables in more tables than this are read as blocks. */
const MAX_TABLES = 16;

/** Writes text, and what elements put before, behind and around it. What opens here closes with the element's context. */
export class Writer {
  readonly links = new LinkTargets();
  /** Characters of text so far. */
  length = 0;
  /** There was something that plain text loses without losing a word: rows and columns, struck-out text, or symbols. */
  hasStructure = false;
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

  text(text: string, context: Context): void {
    this.length += text.length;
    const shown = displayedText(text, context);
    const hasColumns = context.whiteSpace === 'preserve' && /\t| {2}/.test(text);
    this.hasStructure ||= hasColumns || context.struck || context.symbols !== 'none';
    this.links.addToLabel(shown);
    const isCell = context.isFlex && shown.trim() !== '';
    const cell = isCell ? this.#tables.at(-1)?.textCell() : undefined;
    (cell ?? this.#flow).write(shown, context);
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
    if (context.list) this.indent(context, '  ');
    context.list = new OpenList(attributes, type, this.#lists.length);
    this.#lists.push(context.list);
  }

  openItem(context: Context, attributes: Attributes, type: string | undefined): void {
    const list = context.list ?? new OpenList(new Map(), 'bullet', 0);
    this.indent(context, list.nextMarker(attributes, type));
    context.list = undefined;
  }

  indent(context: Context, marker: string): void {
    this.#flow.openItem(marker);
    context.onClose.push(() => this.#flow.closeItem());
  }

  openLink(context: Context, href: string): void {
    this.links.open(href);
    context.onClose.push(() => {
      const link = this.links.close();
      if (link) this.#writeTarget(link, context);
    });
  }

  /** The address of an image that was pasted in. */
  image(context: Context, src: string, alt: string | undefined): void {
    const link = this.links.image(src, alt);
    if (link) this.#writeTarget(link, context);
  }

  openTable(context: Context, isFlex: boolean): void {
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

  openFoot(context: Context): void {
    const table = context.hasCells ? this.#tables.at(-1) : undefined;
    table?.openFoot();
    context.onClose.push(() => table?.closeFoot());
  }

  openRow(): void {
    this.#tables.at(-1)?.openRow();
  }

  openCell(context: Context, attributes: Attributes, isHeading: boolean): void {
    const outer = this.#flow;
    this.#flow = this.#tables.at(-1)?.openCell(attributes, isHeading) ?? outer;
    context.hasCells = false;
    context.onClose.push(() => {
      this.#flow = outer;
    });
  }

  startBlock(context: Context, isSetApart: boolean): void {
    const space = () => (isSetApart ? this.#flow.leaveBlankLine() : this.#flow.startLine());
    space();
    context.onClose.push(space);
  }

  setApart(context: Context): void {
    const space = () => this.#flow.write(' ', { ...context, whiteSpace: 'collapse' });
    space();
    context.onClose.push(space);
  }

  /** Marks where a mail client says that a quoted message begins, and where it ends. */
  markQuote(name: string, attributes: Attributes, context: Context): void {
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

  #writeTarget({ mark, hasLabel }: LinkMark, context: Context): void {
    if (hasLabel) this.#flow.writeMark(mark, context);
    else this.#flow.write(` ${mark} `, { ...context, whiteSpace: 'collapse' });
  }
}

function isColumns(row: Cell[]): boolean {
  return row.filter(({ flow }) => flow.lines.length > 0).length > 1;
}
