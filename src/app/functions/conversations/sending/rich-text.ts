import { findWebAddresses } from '../../../cards/contract/web-addresses.ts';

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
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n(?:[^\S\n]*\n)/);
  return blocks.map((block) => `<p dir="auto">${paragraph(block)}</p>`).join('');
}

function paragraph(text: string): string {
  const lines = text.split('\n').map((line) => (line.trim() === '' ? '' : htmlLine(line)));
  return lines.join('<br>') || '<br>';
}

function htmlLine(line: string): string {
  let html = '';
  let rest = 0;
  for (const { start, end } of findWebAddresses(line)) {
    const address = escape(line.slice(start, end));
    html += `${spaced(line.slice(rest, start), rest === 0)}<a href="${address}">${address}</a>`;
    rest = end;
  }
  return html + spaced(line.slice(rest), rest === 0);
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
