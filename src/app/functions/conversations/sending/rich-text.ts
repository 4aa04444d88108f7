const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Plain text as HTML that shows the same: nothing in it is markup. */
export function richTextOf(text: string): string {
  const escaped = text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
  const paragraphs = escaped.split(/\r?\n(?:[^\S\n]*\r?\n)+/);
  return paragraphs.map((lines) => `<p>${lines.replace(/\r?\n/g, '<br>')}</p>`).join('');
}
