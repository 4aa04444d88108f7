import { cleanText } from '../clean-text.ts';
import { isInvisible } from './color.ts';
import { Flow, QUOTE_END, QUOTE_START } from './flow.ts';
import type { Ink } from './flow.ts';
import { LinkTargets, type LinkMark } from './link-targets.ts';
import { OpenList, withNumbers } from './list.ts';
import { BLOCKS } from './open-elements.ts';
import type { ElementEvents } from './open-elements.ts';
import { quoteMarkOf } from './quote-elements.ts';
import { scriptDigits } from './script-digits.ts';
import { readStyle, type Style } from './style.ts';
import { tableLines, type Cell } from './table.ts';
import type { Attributes } from './tokenize.ts';

/** What an element hands down to the text and the elements in it. */
interface Context extends Ink {
  hidden: boolean;
  invisible: boolean;
  noHeight: boolean;
  color: string | undefined;
  background: string | undefined;
  /** A bullet or number that Outlook writes as text. */
  isMarker: boolean;
  script: 'super' | 'sub' | 'none';
  letters: NonNullable<Style['letters']>;
  /** The list that this element is in, unless an item or a table is between them. */
  list: OpenList | undefined;
  /** Undoes what opening the element did, last first. */
  onClose: (() => void)[];
}

export const ROOT: Context = {
  whiteSpace: 'collapse',
  struck: false,
  direction: undefined,
  hidden: false,
  invisible: false,
  noHeight: false,
  color: undefined,
  background: undefined,
  isMarker: false,
  script: 'none',
  letters: 'none',
  list: undefined,
  onClose: [],
};

const SET_APART = new Set('dl fieldset figure h1 h2 h3 h4 h5 h6 hr listing p pre xmp'.split(' '));
const STRUCK = new Set(['del', 's', 'strike']);
const PREFORMATTED = new Set(['listing', 'plaintext', 'pre', 'textarea', 'xmp']);

/** Elements with an edge of their own: seen in a link without a label, and set apart from the words around them. */
const BOXES = new Set(['button', 'input', 'object', 'select', 'svg', 'textarea']);

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
  /** False when a style sheet may have changed the color of anything. */
  knowsColors = true;
  readonly #root = new Flow();
  #flow = this.#root;
  readonly #tables: Cell[][][] = [];
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
    if (context.hidden || context.invisible || context.noHeight) return;
    if (this.knowsColors && isInvisible(context.color, context.background)) return;
    this.length += text.length;
    if (context.struck) this.hasStructure = true;
    const clean = context.isMarker ? asMarker(cleanText(text)) : cleanText(text);
    const cased = LETTERS[context.letters](clean);
    const shown = context.script === 'none' ? cased : scriptDigits(cased, context.script);
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
      invisible: style.invisible ?? parent.invisible,
      noHeight: style.noHeight ?? parent.noHeight,
      color: style.color ?? parent.color,
      background: style.background ?? parent.background,
      isMarker: parent.isMarker || style.isMarker === true,
      script: style.script ?? SCRIPTS[name] ?? parent.script,
      letters: style.letters ?? parent.letters,
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
    const isBox = BOXES.has(name);
    if (isBlock || isBox) this.links.addContent();
    if (isBox || (style.isBeside && BLOCKS.has(name))) this.#setApart(context);
    if (style.listLevel !== undefined) this.#indent(context, '  '.repeat(style.listLevel - 1));
    this.#markQuote(name, attributes, context);
    ELEMENTS[name]?.(this, attributes, context, style);
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
      const isWord = alt.length > MAX_EMOJI_LENGTH;
      this.text(isWord ? ` ${alt} ` : alt, ink);
    }
    if (alt === undefined || /\.(gif|heic|jpe?g|png|webp)$/i.test(alt)) {
      const link = this.links.image(attributes.get('src') ?? '', alt);
      if (link) this.#writeTarget(link, context);
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

  openCell(context: Context, attributes: Attributes, isHeading: boolean): void {
    const rows = this.#tables.at(-1);
    if (!rows) {
      this.#flow.write(' ', context);
      return;
    }
    const outer = this.#flow;
    const flow = new Flow();
    const row = rows.at(-1) ?? [];
    if (rows.length === 0) rows.push(row);
    const columns = spanOf(attributes.get('colspan'));
    row.push({ flow, isHeading, columns, rows: spanOf(attributes.get('rowspan')) });
    this.#flow = flow;
    context.onClose.push(() => {
      flow.startLine();
      this.#flow = outer;
    });
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

const MAX_SPAN = 30;

function spanOf(written: string | undefined): number {
  const span = parseInt(written ?? '', 10);
  return span > 1 ? Math.min(span, MAX_SPAN) : 1;
}

const LETTERS: Record<Context['letters'], (text: string) => string> = {
  uppercase: (text) => text.toUpperCase(),
  lowercase: (text) => text.toLowerCase(),
  none: (text) => text,
};

function hasColumns(row: Cell[]): boolean {
  return row.filter(({ flow }) => flow.lines.length > 0).length > 1;
}

const SCRIPTS: Record<string, 'super' | 'sub'> = { sub: 'sub', sup: 'super' };

type Opening = (layout: Layout, attributes: Attributes, context: Context, style: Style) => void;

const list =
  (type: string): Opening =>
  (layout, attributes, context, { listType }) =>
    layout.openList(context, attributes, listType ?? attributes.get('type') ?? type);

const ELEMENTS: Record<string, Opening> = {
  a: (layout, attributes, context) => layout.openLink(context, attributes.get('href') ?? ''),
  area: (layout, attributes, context) => layout.area(context, attributes),
  blockquote: (layout, _, context) => layout.openQuote(context),
  br: (layout) => layout.breakLine(),
  dir: list('bullet'),
  img: (layout, attributes, context) => layout.image(context, attributes),
  input: (layout, attributes, context) => layout.text(valueOf(attributes), context),
  li: (layout, attributes, context, { listType }) => layout.openItem(context, attributes, listType),
  menu: list('bullet'),
  ol: list('1'),
  q: (layout, _, context) => layout.surround(context, '“', '”'),
  table: (layout, _, context) => layout.openTable(context),
  td: (layout, attributes, context) => layout.openCell(context, attributes, false),
  th: (layout, attributes, context) => layout.openCell(context, attributes, true),
  tr: (layout) => layout.openRow(),
  ul: list('bullet'),
};

/** What a form's field displays. */
function valueOf(attributes: Attributes): string {
  const isChecked = attributes.has('checked');
  switch (attributes.get('type')?.toLowerCase()) {
    case 'checkbox':
      return isChecked ? '☑ ' : '☐ ';
    case 'radio':
      return isChecked ? '◉ ' : '○ ';
    case 'file':
    case 'hidden':
    case 'image':
    case 'password':
      return '';
    default:
      return attributes.get('value') ?? '';
  }
}
