import type { Attributes } from '../tokenize.ts';
import type { SymbolFont } from '../style/symbols.ts';
import type { Style } from '../style/style.ts';
import type { Ink } from './flow.ts';
import type { OpenList } from './list.ts';

/** The parts of a fraction are joined by a stroke, and those of a power are raised or lowered. */
export type Joint = '' | '/' | 'super' | 'sub';

/** What an element hands down to the text and the elements in it. */
export interface Context extends Ink {
  hidden: boolean;
  invisible: boolean;
  noHeight: boolean;
  color: string | undefined;
  background: string | undefined;
  /** A bullet or number that Outlook writes as text. */
  isMarker: boolean;
  letters: NonNullable<Style['letters']>;
  symbols: SymbolFont;
  /** The list that this element is in, unless an item or a table is between them. */
  list: OpenList | undefined;
  /** The cells of a table may stand here. */
  hasCells: boolean;
  /** Every element in it is a cell. */
  isFlex: boolean;
  /** Space is between the elements in it. */
  isSpaced: boolean;
  isInlineBox: boolean;
  /** In a fraction or a power, nothing is set apart. */
  isTight: boolean;
  /** How the next elements in it join those before them. */
  joints: Joint[] | undefined;
  /** Undoes what opening the element did, last first. */
  onClose: (() => void)[];
}

export const ROOT: Context = {
  whiteSpace: 'collapse',
  struck: false,
  direction: undefined,
  script: 'none',
  hidden: false,
  invisible: false,
  noHeight: false,
  color: undefined,
  background: undefined,
  isMarker: false,
  letters: 'none',
  symbols: 'none',
  list: undefined,
  hasCells: false,
  isFlex: false,
  isSpaced: false,
  isInlineBox: false,
  isTight: false,
  joints: undefined,
  onClose: [],
};

const STRUCK = new Set(['del', 's', 'strike']);
const PREFORMATTED = new Set(['listing', 'plaintext', 'pre', 'textarea', 'xmp']);
const SCRIPTS: Record<string, 'super' | 'sub'> = { sub: 'sub', sup: 'super' };

/** The context in an element, before the element has done anything. */
export function contextIn(
  parent: Context,
  name: string,
  attributes: Attributes,
  style: Style,
): Context {
  const isClosed = name === 'dialog' && !attributes.has('open');
  return {
    ...parent,
    whiteSpace: style.whiteSpace ?? (PREFORMATTED.has(name) ? 'preserve' : parent.whiteSpace),
    struck: parent.struck || STRUCK.has(name) || style.struck === true,
    direction: style.direction ?? parent.direction,
    script: style.script ?? SCRIPTS[name] ?? parent.script,
    hidden: parent.hidden || (style.hidden ?? isClosed),
    invisible: style.invisible ?? parent.invisible,
    noHeight: style.noHeight ?? parent.noHeight,
    color: style.color ?? parent.color,
    background: style.background ?? parent.background,
    isMarker: parent.isMarker || style.isMarker === true,
    letters: style.letters ?? parent.letters,
    symbols: style.symbols ?? parent.symbols,
    isFlex: false,
    isSpaced: style.isSpaced === true,
    isInlineBox: style.isInlineBox === true,
    joints: undefined,
    onClose: [],
  };
}
