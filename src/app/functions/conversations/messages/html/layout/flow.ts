import { directed, type Direction } from './direction.ts';
import { Prefixes } from './prefixes.ts';
import { raiseText, SCRIPT_MARKS } from './raised-text.ts';

/** Put before the text of the line on which a quote begins or after which it ends. No text contains them. */
export const QUOTE_START = '\uFDD2';
export const QUOTE_END = '\uFDD3';

export type WhiteSpace = 'collapse' | 'lines' | 'preserve';

/** How a piece of text is written. */
export interface Ink {
  whiteSpace: WhiteSpace;
  struck: boolean;
  direction: Direction;
  script: keyof typeof SCRIPT_MARKS;
}

const STRIKE = '~~';
const TAB_WIDTH = 8;
/** Has something to read: neither white space nor invisible characters alone. */
const VISIBLE = /[^\s\p{Cf}\p{Mn}\u115f\u1160\u3164\uffa0]/u;

/** Lines of text that fill up as elements open and close. */
export class Flow {
  readonly lines: string[] = [];
  readonly #prefixes = new Prefixes();
  #parts: string[] = [];
  #column = 0;
  /** White space was read and counts if text follows on the same line. */
  #space = false;
  #isStruck = false;
  #script: Ink['script'] = 'none';
  #direction: Ink['direction'];
  #blankLines = 0;
  #quotesBefore = 0;
  #marks = '';

  write(text: string, ink: Ink): void {
    if (ink.whiteSpace === 'collapse') {
      this.#writeCollapsed(text, ink);
      return;
    }
    text.split(/\r\n|\r|\n/).forEach((line, index) => {
      if (index > 0) this.#endLine(true);
      if (ink.whiteSpace === 'lines') this.#writeCollapsed(line, ink);
      else if (line) this.#put(this.#withoutTabs(line), ink);
    });
  }

  /** Ends the line; an empty one leaves a blank line, and several leave no more than that. */
  breakLine(): void {
    this.#endLine(false);
  }

  /** Writes a mark behind the last text, without the white space that follows it. */
  writeMark(mark: string, ink: Ink): void {
    const last = this.lines.at(-1);
    if (this.#parts.length > 0) this.#parts.push(mark);
    else if (last !== undefined) this.lines[this.lines.length - 1] = last + mark;
    else this.#put(mark, ink);
  }

  /** Ends a line that has begun. */
  startLine(): void {
    if (this.#isStruck) this.#parts.push(STRIKE);
    const text = raiseText(this.#parts.join('')).replaceAll('\u00a0', ' ').trimEnd();
    if (this.#parts.length > 0)
      this.addLine(VISIBLE.test(text) ? directed(text, this.#direction) : '');
    this.#parts = [];
    this.#column = 0;
    this.#isStruck = false;
    this.#script = 'none';
  }

  /** Sets what follows apart, unless it is the first in a list item. */
  leaveBlankLine(): void {
    this.startLine();
    if (!this.#prefixes.isItem) this.addLine('');
  }

  /** Adds a whole line; an empty one counts if text follows. */
  addLine(text: string): void {
    if (text === '') {
      this.#blankLines = Math.max(1, this.#blankLines);
      return;
    }
    if (this.lines.length > 0) {
      const quotes = Math.min(this.#prefixes.quotes, this.#quotesBefore);
      const mark = '> '.repeat(quotes).trimEnd();
      for (let blank = 0; blank < this.#blankLines; blank += 1) this.lines.push(mark);
    }
    this.lines.push(`${this.#marks}${this.#prefixes.next()}${text}`);
    this.#blankLines = 0;
    this.#quotesBefore = this.#prefixes.quotes;
    this.#marks = '';
  }

  /** Marks the next line that has text. */
  mark(mark: string): void {
    this.#marks += mark;
  }

  openQuote(): void {
    this.startLine();
    this.#prefixes.openQuote();
  }

  openItem(marker: string): void {
    this.startLine();
    this.#prefixes.openItem(marker);
  }

  closeQuote(): void {
    this.startLine();
    this.#prefixes.close();
  }

  closeItem(): void {
    this.startLine();
    this.#prefixes.close();
    this.#blankLines = 0;
  }

  #endLine(keepsBlankLines: boolean): void {
    if (this.#parts.length > 0) this.startLine();
    else if (keepsBlankLines) this.#blankLines += 1;
    else this.addLine('');
  }

  #writeCollapsed(text: string, ink: Ink): void {
    const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ');
    if (collapsed.startsWith(' ')) this.#space = true;
    const words = collapsed.slice(
      collapsed.startsWith(' ') ? 1 : 0,
      collapsed.endsWith(' ') ? -1 : undefined,
    );
    if (words) this.#put(words, ink);
    if (collapsed.endsWith(' ')) this.#space = true;
  }

  #put(text: string, { struck, direction, script }: Ink): void {
    const isOther = this.#script !== script;
    if (isOther && this.#script !== 'none') this.#parts.push(SCRIPT_MARKS.none);
    if (this.#isStruck && !struck) this.#parts.push(STRIKE);
    if (this.#space && this.#parts.length > 0) this.#parts.push(' ');
    if (struck && !this.#isStruck) this.#parts.push(STRIKE);
    if (this.#parts.length === 0) this.#direction = direction;
    if (isOther && script !== 'none') this.#parts.push(SCRIPT_MARKS[script]);
    this.#isStruck = struck;
    this.#script = script;
    this.#space = false;
    this.#parts.push(text);
    this.#column += text.length;
  }

  #withoutTabs(line: string): string {
    let column = this.#column;
    return line
      .split('\t')
      .map((cell, index, cells) => {
        column += cell.length;
        if (index === cells.length - 1) return cell;
        const width = TAB_WIDTH - (column % TAB_WIDTH);
        column += width;
        return cell + ' '.repeat(width);
      })
      .join('');
  }
}
