import { isMissed, ratioOf } from './benchmark.ts';
import type { Row } from './benchmark.ts';

const HEADINGS = ['What', 'Value', 'Baseline', 'Limit', 'Ratio', ''];

/** Formats the rows as a Markdown table with aligned columns. */
export function tableOf(rows: Row[]): string {
  const cells = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) =>
    Math.max(3, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const line = (texts: string[]) =>
    `| ${texts.map((text, column) => pad(text, widths[column] ?? 0, column)).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    isNumeric(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  const [headings, ...others] = cells.map(line);
  return [headings, `| ${rule.join(' | ')} |`, ...others].join('\n');
}

function cellsOf(row: Row): string[] {
  const { what, value, baseline, unit, limit } = row;
  const ratio = ratioOf(row);
  const most = limit && (limit.on === 'ratio' ? times(limit.atMost) : amount(limit.atMost, unit));
  return [
    what.replaceAll('|', '\\|'),
    amount(value, unit),
    baseline === undefined ? '' : amount(baseline, unit),
    most === undefined ? 'informative' : `≤ ${most}`,
    ratio === undefined ? '' : times(ratio),
    isMissed(row) ? 'MISSED' : '',
  ];
}

function amount(value: number, unit: string): string {
  const digits = Number.isInteger(value) || Math.abs(value) >= 1_000 ? 0 : 1;
  const text = value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return unit ? `${text} ${unit}` : text;
}

function times(ratio: number): string {
  return `${ratio.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} ×`;
}

function pad(text: string, width: number, column: number): string {
  return isNumeric(column) ? text.padStart(width) : text.padEnd(width);
}

function isNumeric(column: number): boolean {
  return column > 0 && column < HEADINGS.length - 1;
}
