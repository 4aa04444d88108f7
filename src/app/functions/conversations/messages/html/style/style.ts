import { backgroundOf, colorOf } from './color.ts';
import { isHiding, isZero } from './hiding.ts';
import type { Attributes } from './tokenize.ts';

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
  letters?: 'uppercase' | 'lowercase' | 'none';
  block?: boolean;
  /** An element that is usually a block stands beside its neighbors. */
  isBeside?: boolean;
  /** Without the margins that set a paragraph apart. */
  noMargin?: boolean;
  direction?: 'ltr' | 'rtl';
  color?: string;
  background?: string;
  /** As in the `type` of a list, or 'none' or 'bullet'. */
  listType?: string;
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

/** A style attribute longer than this is not read to its end. */
const MAX_LENGTH = 4_000;

export function readStyle(attributes: Attributes): Style {
  const style: Style = {};
  if (attributes.has('hidden')) style.hidden = true;
  const direction = attributes.get('dir')?.toLowerCase();
  if (direction === 'ltr' || direction === 'rtl') style.direction = direction;
  const declarations = declarationsOf(attributes.get('style'));
  if (declarations.size > 0) apply(style, declarations);
  style.color = colorOf(declarations, attributes);
  style.background = backgroundOf(declarations, attributes);
  // Outlook's paragraphs are lines: its own style sheet takes their margins away.
  if (/\bMso(?:Normal|ListParagraph|NoSpacing)/.test(attributes.get('class') ?? '')) {
    style.noMargin ??= true;
  }
  return style;
}

function declarationsOf(style: string | undefined): Map<string, string> {
  const declarations = new Map<string, string>();
  if (!style) return declarations;
  const readable = style.slice(0, MAX_LENGTH).replace(/\/\*.*?\*\//gs, '');
  for (const declaration of readable.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const value = declaration.slice(colon + 1).toLowerCase();
    declarations.set(
      declaration.slice(0, colon).trim().toLowerCase(),
      value.replace('!important', '').trim(),
    );
  }
  return declarations;
}

function apply(style: Style, css: Map<string, string>): void {
  if (isHiding(css)) style.hidden = true;
  const visibility = css.get('visibility');
  if (visibility) style.invisible = visibility !== 'visible';
  const display = css.get('display') ?? '';
  if (display.startsWith('inline')) {
    style.block = false;
    style.isBeside = display !== 'inline' && [...css.keys()].some((name) => ROOM.test(name));
  } else if (/^(block|flex|grid|list-item|flow-root)$/.test(display)) {
    style.block = true;
  }

  const fontSize = css.get('font-size') ?? FONT_SIZE.exec(css.get('font') ?? '')?.[1];
  if (fontSize) style.noHeight = isZero(fontSize) || /^(0?\.\d+|1)(px|pt)$/.test(fontSize);
  style.whiteSpace = WHITE_SPACE[css.get('white-space') ?? ''];

  const decoration = css.get('text-decoration') ?? css.get('text-decoration-line');
  if (decoration?.includes('line-through')) style.struck = true;
  const align = css.get('vertical-align');
  if (align === 'super' || align === 'sub') style.script = align;
  else if (align === 'baseline') style.script = 'none';

  const letters = css.get('text-transform');
  if (letters === 'uppercase' || letters === 'lowercase' || letters === 'none') {
    style.letters = letters;
  }
  const listTypes = `${css.get('list-style-type') ?? ''} ${css.get('list-style') ?? ''}`.split(
    /\s+/,
  );
  style.listType = LIST_TYPES[listTypes.find((type) => type in LIST_TYPES) ?? ''];

  const list = css.get('mso-list') ?? '';
  if (list.includes('ignore')) style.isMarker = true;
  const level = /\blevel([1-9])\b/.exec(list)?.[1];
  if (level) style.listLevel = Number(level);

  const direction = css.get('direction');
  if (direction === 'ltr' || direction === 'rtl') style.direction = direction;
  if (isZero(bottomMargin(css))) style.noMargin = true;
}

function bottomMargin(css: Map<string, string>): string | undefined {
  const [top, , bottom] = (css.get('margin') ?? '').split(/\s+/);
  return css.get('margin-bottom') ?? bottom ?? top;
}
