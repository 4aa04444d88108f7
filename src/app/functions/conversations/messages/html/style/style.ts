import { backgroundOf, colorOf } from './color.ts';
import { declarationsOf, valueOf, type Css } from './declarations.ts';
import { isHiding, isZero } from './hiding.ts';
import { symbolFontOf, type SymbolFont } from './symbols.ts';
import type { Attributes } from '../tokenize.ts';

/** What an element's style says about reading it; undefined where it says nothing. */
export interface Style {
  /** Hidden with everything inside. */
  hidden?: boolean;
  /** Hidden, unless an element inside is visible again. */
  invisible?: boolean;
  /** Text without height. An element inside may have a height again. */
  noHeight?: boolean;
  whiteSpace?: 'collapse' | 'lines' | 'preserve';
  struck?: boolean;
  script?: 'super' | 'sub' | 'none';
  letters?: 'uppercase' | 'lowercase' | 'capitalize' | 'none';
  symbols?: SymbolFont;
  block?: boolean;
  /** An element that is usually a block stands beside its neighbors. */
  isBeside?: boolean;
  /** A box in a line of text. */
  isInlineBox?: boolean;
  /** A line is drawn below it. */
  isUnderlined?: boolean;
  /** What it is displayed as, whatever its name: a part of a table, or a row whose cells are the elements in it. */
  part?: 'table' | 'tr' | 'td' | 'flex';
  /** Space is between the elements in it. */
  isSpaced?: boolean;
  /** Without the margins that set a paragraph apart. */
  noMargin?: boolean;
  direction?: 'ltr' | 'rtl';
  color?: string;
  background?: string;
  /** As in the `type` of a list, or 'none' or 'bullet'. */
  listType?: string | undefined;
  /** A bullet or number that Outlook writes as text, and the level of the list it belongs to, from 1. */
  isMarker?: boolean;
  listLevel?: number;
}

const WHITE_SPACE: Record<string, Style['whiteSpace']> = {
  normal: 'collapse',
  nowrap: 'collapse',
  pre: 'preserve',
  'pre-wrap': 'preserve',
  'break-spaces': 'preserve',
  'pre-line': 'lines',
};

const LIST_TYPES: Record<string, string> = {
  none: 'none',
  disc: 'bullet',
  circle: 'bullet',
  square: 'bullet',
  decimal: '1',
  'decimal-leading-zero': '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

/** The size in a `font`, before the height of its lines. */
const FONT_SIZE = /(?:^|\s)(0|[\d.]+(?:px|pt|em|rem|%))(?=[\s/])/;

/** Without any of these, boxes touch like letters of a word. */
const ROOM = /^(?:margin|padding|(?:min-|max-)?width)/;

const PARTS: Record<string, Style['part']> = {
  flex: 'flex',
  'inline-table': 'table',
  table: 'table',
  'table-cell': 'td',
  'table-row': 'tr',
};

/** The style of an element by its attributes. */
export function readStyle(attributes: Attributes): Style {
  const style: Style = {};
  if (attributes.has('hidden')) style.hidden = true;
  const direction = attributes.get('dir')?.toLowerCase();
  if (direction === 'ltr' || direction === 'rtl') style.direction = direction;
  const face = attributes.get('face');
  if (face) style.symbols = symbolFontOf(face);
  // Outlook's paragraphs are lines: its own style sheet takes their margins away.
  if (/\bMso(?:Normal|ListParagraph|NoSpacing)/.test(attributes.get('class') ?? '')) {
    style.noMargin = true;
  }
  return apply(style, declarationsOf(attributes.get('style') ?? ''), attributes);
}

/** The style that a rule of a style sheet gives to an element. */
export function readRule(css: string): Style {
  return apply({}, declarationsOf(css), NO_ATTRIBUTES);
}

const NO_ATTRIBUTES: Attributes = new Map();

function apply(style: Style, css: Css, attributes: Attributes): Style {
  const color = colorOf(css, attributes);
  if (color !== undefined) style.color = color;
  const background = backgroundOf(css, attributes);
  if (background !== undefined) style.background = background;
  if (css.size === 0) return style;

  if (isHiding(css)) style.hidden = true;
  else if (DISPLAYING.some((name) => css.has(name))) style.hidden = false;
  const visibility = css.get('visibility');
  if (visibility) style.invisible = visibility !== 'visible';
  applyDisplay(style, css);

  const family = css.get('font-family') ?? css.get('font');
  if (family) style.symbols = symbolFontOf(family);
  const fontSize = css.get('font-size') ?? FONT_SIZE.exec(valueOf(css, 'font'))?.[1];
  if (fontSize) style.noHeight = isZero(fontSize) || /^(0?\.\d+|1)(px|pt)$/.test(fontSize);
  const whiteSpace = WHITE_SPACE[valueOf(css, 'white-space')];
  if (whiteSpace) style.whiteSpace = whiteSpace;

  const decoration = css.get('text-decoration') ?? css.get('text-decoration-line');
  if (decoration?.includes('line-through')) style.struck = true;
  const align = css.get('vertical-align');
  const isSmaller = /^(?:0?\.\d+r?em|[1-9]\d%|smaller)$/.test(valueOf(css, 'font-size'));
  if (align === 'super' || align === 'sub') style.script = align;
  else if (align?.endsWith('top') && isSmaller) style.script = 'super';
  else if (align === 'baseline') style.script = 'none';
  const letters = LETTERS.find((each) => each === css.get('text-transform'));
  if (letters) style.letters = letters;

  const listTypes = [css.get('list-style-type'), css.get('list-style')].join(' ');
  const listType = listTypes.split(/\s+/).find((type) => type in LIST_TYPES);
  if (listType) style.listType = LIST_TYPES[listType];
  const list = valueOf(css, 'mso-list');
  if (list.includes('ignore')) style.isMarker = true;
  const level = /\blevel([1-9])\b/.exec(list)?.[1];
  if (level) style.listLevel = Number(level);

  const direction = css.get('direction');
  if (direction === 'ltr' || direction === 'rtl') style.direction = direction;
  const margin = bottomMargin(css);
  if (margin) style.noMargin = isZero(margin);
  return style;
}

/** What may display again something that another rule hides. */
const DISPLAYING = ['display', 'visibility', 'opacity', 'max-height'];

const LETTERS = ['uppercase', 'lowercase', 'capitalize', 'none'] as const;

function applyDisplay(style: Style, css: Css): void {
  const display = valueOf(css, 'display');
  const part = PARTS[display];
  style.isSpaced = /flex|grid/.test(display);
  style.isInlineBox = /^inline-/.test(display);
  style.isUnderlined = /^(?!0|none)./.test(valueOf(css, 'border-bottom'));
  const isColumn = /column/.test([css.get('flex-direction'), css.get('flex-flow')].join());
  if (part && !isColumn) {
    style.part = part;
  } else if (/^(?:inline|contents)/.test(display)) {
    style.block = false;
    style.isBeside = display !== 'inline' && [...css.keys()].some((name) => ROOM.test(name));
  } else if (/^(block|flex|grid|list-item|flow-root)$/.test(display)) {
    style.block = true;
  }
}

function bottomMargin(css: Css): string | undefined {
  const [top, , bottom] = valueOf(css, 'margin').split(/\s+/);
  return css.get('margin-bottom') ?? bottom ?? top;
}
