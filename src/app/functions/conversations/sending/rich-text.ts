import { readFormat, readLinks } from '../../../cards/contract/reply/format.ts';
import type { FormattedLine, FormattedText } from '../../../cards/contract/reply/format.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Converts plain text to HTML that shows the same text: with its indentation, columns, blank lines and the direction of
 * each paragraph. Web addresses become links. Markup in the text is escaped.
 */
export function richTextOf(text: string): string {
  return blocksOf(text)
    .map((block) => paragraph(block.split('\n').map((line) => ({ parts: readLinks(line) }))))
    .join('');
}

/** The same, with the bold words, lists and links that `readFormat` describes. */
export function formattedRichText(text: string): string {
  return blocksOf(text)
    .flatMap((block) => runsOf(readFormat(block)))
    .map((run) => (run[0]?.list ? list(run) : paragraph(run)))
    .join('');
}

/** Parts of a text with blank lines between them. */
function blocksOf(text: string): string[] {
  return text.replace(/\r\n?/g, '\n').split(/\n(?:[^\S\n]*\n)/);
}

/** Consecutive lines that belong to one paragraph or one list. */
function runsOf(lines: FormattedLine[]): FormattedLine[][] {
  const runs: FormattedLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.[0]?.list?.kind === line.list?.kind && run) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function list(items: FormattedLine[]): string {
  const tag = items[0]?.list?.kind === 'number' ? 'ol' : 'ul';
  return `<${tag} dir="auto">${items.map(listItem).join('')}</${tag}>`;
}

/** Each number is written out: HTML would count 1, 1, 1 as 1, 2, 3. */
function listItem({ list: item, parts }: FormattedLine): string {
  const value = item?.kind === 'number' ? ` value="${item.number}"` : '';
  return `<li${value}>${htmlLine(parts)}</li>`;
}

function paragraph(lines: FormattedLine[]): string {
  return `<p dir="auto">${lines.map(({ parts }) => htmlLine(parts)).join('<br>') || '<br>'}</p>`;
}

function htmlLine(parts: FormattedText[]): string {
  if (parts.every(({ text }) => text.trim() === '')) return '';
  return parts.map((part, index) => htmlPart(part, index === 0)).join('');
}

function htmlPart({ text, href, bold }: FormattedText, beginsLine: boolean): string {
  const linked =
    href === undefined
      ? spaced(text, beginsLine)
      : `<a href="${escape(href)}">${spaced(text, beginsLine)}</a>`;
  return bold ? `<b>${linked}</b>` : linked;
}

/** HTML would collapse indentation and the space between columns. */
function spaced(text: string, beginsLine: boolean): string {
  return escape(text)
    .replaceAll('\t', '    ')
    .replace(/ {2,}|^ /g, (spaces, at) =>
      at === 0 && beginsLine
        ? '&nbsp;'.repeat(spaces.length)
        : `${'&nbsp;'.repeat(spaces.length - 1)} `,
    );
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
