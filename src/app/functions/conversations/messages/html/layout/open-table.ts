import type { Attributes } from '../tokenize.ts';
import { Flow } from './flow.ts';
import type { Cell } from './table.ts';

/** A table whose rows are being read. */
export class OpenTable {
  readonly #body: Cell[][] = [];
  readonly #foot: Cell[][] = [];
  #rows = this.#body;
  #textFlow: Flow | undefined;

  /** All rows when the table ends, with those of the foot last, wherever they stand in the document. */
  get rows(): Cell[][] {
    const rows = [...this.#body, ...this.#foot];
    for (const { flow } of rows.flat()) flow.startLine();
    return rows;
  }

  openFoot(): void {
    this.#rows = this.#foot;
  }

  closeFoot(): void {
    this.#rows = this.#body;
  }

  openRow(): Cell[] {
    const row: Cell[] = [];
    this.#rows.push(row);
    return row;
  }

  openCell(attributes: Attributes, isHeading: boolean): Flow {
    const row = this.#rows.at(-1) ?? this.openRow();
    const flow = new Flow();
    const columns = spanOf(attributes.get('colspan'));
    const rows = spanOf(attributes.get('rowspan'));
    row.push({ flow, isHeading, columns, rows });
    this.#textFlow = undefined;
    return flow;
  }

  /** The cell for text that stands beside the cells. */
  textCell(): Flow {
    const flow = this.#textFlow ?? this.openCell(NO_ATTRIBUTES, false);
    this.#textFlow = flow;
    return flow;
  }
}

const NO_ATTRIBUTES: Attributes = new Map();
const MAX_SPAN = 30;

function spanOf(written: string | undefined): number {
  const span = parseInt(written ?? '', 10);
  return span > 1 ? Math.min(span, MAX_SPAN) : 1;
}
