import { markerLength } from './list.ts';

interface Prefix {
  kind: 'quote' | 'item';
  /** Stands before the first line, '' if nothing does. */
  marker: string;
  /** Stands before every other line, with what surrounding prefixes put there. */
  indent: string;
  isUsed: boolean;
}

/** Deeper quotes and lists are indented no further. */
const MAX_QUOTES = 6;
const MAX_ITEMS = 6;

/** What lines begin with: the marks of quotes, and the markers of list items, which stand before one line only. */
export class Prefixes {
  readonly #open: Prefix[] = [];
  #quotes = 0;
  #items = 0;

  /** The line begins a list item. */
  get isItem(): boolean {
    const around = this.#open.at(-1);
    return around?.kind === 'item' && !around.isUsed;
  }

  /** How many quotes are open, as far as they are marked. */
  get quotes(): number {
    return Math.min(this.#quotes, MAX_QUOTES);
  }

  openQuote(): void {
    this.#quotes += 1;
    const marker = this.#quotes <= MAX_QUOTES ? '> ' : '';
    const indent = this.#indent() + marker;
    this.#open.push({ kind: 'quote', marker, indent, isUsed: false });
  }

  openItem(marker: string): void {
    this.#items += 1;
    const width = this.#items <= MAX_ITEMS ? markerLength(marker) : 0;
    const indent = this.#indent() + ' '.repeat(width);
    this.#open.push({ kind: 'item', marker, indent, isUsed: false });
  }

  close(): void {
    if (this.#open.pop()?.kind === 'quote') this.#quotes -= 1;
    else this.#items -= 1;
  }

  /** What the next line begins with. */
  next(): string {
    const used = this.#open.findLastIndex(({ isUsed }) => isUsed);
    const fresh = this.#open.slice(used + 1);
    for (const prefix of fresh) prefix.isUsed = true;
    const indent = this.#open[used]?.indent ?? '';
    return indent + fresh.map(({ marker }) => marker).join('');
  }

  #indent(): string {
    return this.#open.at(-1)?.indent ?? '';
  }
}
