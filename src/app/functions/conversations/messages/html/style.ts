import type { Attributes } from './tokenize.ts';

/** What an element's style says about reading it; undefined where it says nothing. */
export interface Style {
  hidden?: boolean;
  /** Text without height. An element inside may have a height again. */
  noHeight?: boolean;
  whiteSpace?: 'collapse' | 'lines' | 'preserve';
  struck?: boolean;
  script?: 'super' | 'sub' | 'none';
  block?: boolean;
  /** Without the margins that set a paragraph apart. */
  noMargin?: boolean;
  direction?: 'ltr' | 'rtl';
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

/** A style attribute longer than this is not read to its end. */
const MAX_LENGTH = 4_000;

export function readStyle(attributes: Attributes): Style {
  const style: Style = {};
  if (attributes.has('hidden')) style.hidden = true;
  const direction = attributes.get('dir')?.toLowerCase();
  if (direction === 'ltr' || direction === 'rtl') style.direction = direction;
  const declarations = declarationsOf(attributes.get('style'));
  if (declarations.size > 0) apply(style, declarations);
  // Outlook's paragraphs are lines: its own style sheet takes their margins away.
  if (/\bMso(?:Normal|ListParagraph|NoSpacing)/.test(attributes.get('class') ?? '')) {
    style.noMargin ??= true;
  }
  return style;
}

function declarationsOf(style: string | undefined): Map<string, string> {
  const declarations = new Map<string, string>();
  if (!style) return declarations;
  for (const declaration of style.slice(0, MAX_LENGTH).split(';')) {
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
  const display = css.get('display');
  const isClipped = /hidden|clip/.test(css.get('overflow') ?? '');
  if (
    display === 'none' ||
    css.get('mso-hide') === 'all' ||
    /^(hidden|collapse)$/.test(css.get('visibility') ?? '') ||
    isZero(css.get('max-height')) ||
    isZero(css.get('opacity')) ||
    (isClipped && (isZero(css.get('height')) || isZero(css.get('max-width'))))
  ) {
    style.hidden = true;
  }
  if (display?.startsWith('inline')) style.block = false;
  else if (display && /^(block|flex|grid|list-item|flow-root)$/.test(display)) style.block = true;

  const fontSize = css.get('font-size');
  if (fontSize) style.noHeight = isZero(fontSize) || /^(0?\.\d+|1)(px|pt)$/.test(fontSize);
  style.whiteSpace = WHITE_SPACE[css.get('white-space') ?? ''];

  const decoration = css.get('text-decoration') ?? css.get('text-decoration-line');
  if (decoration?.includes('line-through')) style.struck = true;
  const align = css.get('vertical-align');
  if (align === 'super' || align === 'sub') style.script = align;
  else if (align === 'baseline') style.script = 'none';

  const list = css.get('mso-list') ?? '';
  if (list.includes('ignore')) style.isMarker = true;
  const level = /\blevel([1-9])\b/.exec(list)?.[1];
  if (level) style.listLevel = Number(level);

  const direction = css.get('direction');
  if (direction === 'ltr' || direction === 'rtl') style.direction = direction;
  if (isZero(bottomMargin(css))) style.noMargin = true;
}

/** Also `0.0001pt`, as Outlook writes it. */
function isZero(length: string | undefined): boolean {
  return length !== undefined && Math.abs(parseFloat(length)) < 0.01;
}

function bottomMargin(css: Map<string, string>): string | undefined {
  const [top, , bottom] = (css.get('margin') ?? '').split(/\s+/);
  return css.get('margin-bottom') ?? bottom ?? top;
}
