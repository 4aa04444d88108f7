import { BLOCKS, type ElementEvents } from '../open-elements.ts';
import { isInvisible } from '../style/color.ts';
import { StyleSheet } from '../style/style-sheet.ts';
import type { Style } from '../style/style.ts';
import type { Attributes } from '../tokenize.ts';
import { contextIn, type Context, type Joint } from './context.ts';
import { fieldText } from './form-field.ts';
import { Writer } from './writer.ts';

const SET_APART = new Set('dl fieldset figure h1 h2 h3 h4 h5 h6 hr listing p pre xmp'.split(' '));

/** Elements with an edge of their own: seen in a link without a label, and set apart from the words around them. */
const BOXES = new Set('button input mfrac mi mn msqrt msub msup object svg textarea'.split(' '));

/** The parts of a table, whatever they are displayed as. */
const PARTS: Record<string, Style['part']> = { table: 'table', td: 'td', th: 'td', tr: 'tr' };

/** How the parts of a fraction or a power join each other. */
const JOINTS: Record<string, Joint[]> = {
  mfrac: ['', '/'],
  msqrt: [''],
  msub: ['', 'sub'],
  msup: ['', 'super'],
};

/** Longer hidden text is not kept. */
const MAX_HIDDEN = 1_000;

/** Builds readable text from elements: see `readHtml` for how each of them reads. */
export class Layout implements ElementEvents<Context> {
  readonly writer: Writer;
  /** The beginning of what is hidden before the first visible words. */
  hiddenStart = '';
  readonly #sheet = new StyleSheet();
  /** False when a style sheet may have changed the color of anything. */
  #knowsColors = true;
  #hasWords = false;

  constructor(count: () => void) {
    this.writer = new Writer(count);
  }

  css(css: string): void {
    this.#sheet.add(css);
    this.#knowsColors = false;
  }

  text(text: string, context: Context): void {
    if (this.#isSeen(context)) {
      this.#hasWords ||= text.trim() !== '';
      this.writer.text(text, context);
    } else if (!this.#hasWords && this.hiddenStart.length < MAX_HIDDEN) {
      this.hiddenStart += `${text} `;
    }
  }

  open(name: string, attributes: Attributes, parent: Context): Context {
    const { writer } = this;
    const style = this.#sheet.styleOf(name, attributes);
    const context = contextIn(parent, name, attributes, style);
    if (context.hidden) return context;

    if (parent.isFlex) writer.openCell(context, attributes, false);
    const isJoined = this.#join(name, style, parent, context);
    const displayed = style.part ?? PARTS[name];
    const isContainer = displayed === 'table' || displayed === 'flex';
    const part = isContainer || context.hasCells ? displayed : undefined;
    /** A cell outside of a table. */
    const isAlone = displayed === 'td' && part === undefined;
    const isBlock =
      !isAlone && !isJoined && (part !== undefined || (style.block ?? BLOCKS.has(name)));
    if (isBlock) writer.startBlock(context, SET_APART.has(name) && !style.noMargin);
    const isBox = BOXES.has(name) && !context.isTight;
    const isBeside = parent.isSpaced || isAlone || (style.isBeside && BLOCKS.has(name));
    if (isBox || isBeside) writer.setApart(context);
    if (style.listLevel !== undefined) writer.indent(context, '  '.repeat(style.listLevel - 1));
    writer.markQuote(name, attributes, context);
    if (part === 'tr') writer.openRow();
    if (part === 'td') writer.openCell(context, attributes, name === 'th');
    ELEMENTS[name]?.(this, attributes, context, style);
    // Also a button that is nothing but a background.
    if (isBlock || isBox || context.isInlineBox) writer.links.addContent();
    if (isContainer) writer.openTable(context, part === 'flex');
    return context;
  }

  close(_name: string, { onClose }: Context): void {
    for (const undo of onClose.reverse()) undo();
  }

  /** Marks around the text of an element. */
  surround(context: Context, before: string, after: string): void {
    this.text(before, context);
    context.onClose.push(() => this.text(after, context));
  }

  /** A link of an image map. */
  area(context: Context, attributes: Attributes): void {
    this.writer.openLink(context, attributes.get('href') ?? '');
    this.writer.links.addContent();
    this.text(` ${attributes.get('alt') ?? ''} `, context);
  }

  /** An image reads as its text and, where it was pasted in, as its address. */
  image(context: Context, attributes: Attributes): void {
    const isTiny = ['width', 'height'].some((side) => parseFloat(attributes.get(side) ?? '') <= 3);
    if (isTiny || context.invisible) return;
    this.writer.links.addContent();
    const alt = attributes.get('alt')?.trim();
    if (alt) {
      // An image has a height even where text has none.
      const ink = { ...context, noHeight: false };
      // Some clients write an emoji as an image.
      const isWord = /[\p{L}\p{N}]/u.test(alt);
      this.text(isWord ? ` ${alt} ` : alt, ink);
    }
    if (alt === undefined || /\.(gif|heic|jpe?g|png|webp)$/i.test(alt)) {
      this.writer.image(context, attributes.get('src') ?? '', alt);
    }
  }

  /** @returns Whether the element is a part of its parent's fraction or power, which reads `3/4` or `x²`. */
  #join(name: string, style: Style, parent: Context, context: Context): boolean {
    const isNumerator = parent.isInlineBox && style.isUnderlined && !BLOCKS.has(name);
    if (isNumerator) parent.joints ??= ['', '/'];
    const joint = parent.joints?.shift();
    context.joints = JOINTS[name]?.slice();
    context.isTight ||= joint !== undefined;
    if (joint === undefined) return false;
    if (joint === 'super' || joint === 'sub') context.script = joint;
    else this.text(joint, context);
    if (name === 'mrow' && context.script === 'none') this.surround(context, '(', ')');
    return true;
  }

  #isSeen({ hidden, invisible, noHeight, color, background }: Context): boolean {
    if (hidden || invisible || noHeight) return false;
    return !(this.#knowsColors && isInvisible(color, background));
  }
}

type Opening = (layout: Layout, attributes: Attributes, context: Context, style: Style) => void;

const list =
  (type: string): Opening =>
  ({ writer }, attributes, context, { listType }) =>
    writer.openList(context, attributes, listType ?? attributes.get('type') ?? type);

const ELEMENTS: Record<string, Opening> = {
  a: ({ writer }, attributes, context) => writer.openLink(context, attributes.get('href') ?? ''),
  area: (layout, attributes, context) => layout.area(context, attributes),
  base: ({ writer }, attributes) => writer.links.setBase(attributes.get('href') ?? ''),
  blockquote: ({ writer }, _, context) => writer.openQuote(context),
  br: ({ writer }) => writer.breakLine(),
  dir: list('bullet'),
  img: (layout, attributes, context) => layout.image(context, attributes),
  input: (layout, attributes, context) => layout.text(fieldText(attributes), context),
  li: ({ writer }, attributes, context, { listType, part, block = part === undefined }) => {
    if (block) writer.openItem(context, attributes, listType);
  },
  menu: list('bullet'),
  msqrt: (layout, _, context) => layout.text('√', context),
  ol: list('1'),
  optgroup: (layout, attributes, context) => layout.text(attributes.get('label') ?? '', context),
  q: (layout, _, context) => layout.surround(context, '“', '”'),
  tfoot: ({ writer }, _, context) => writer.openFoot(context),
  ul: list('bullet'),
};
