/** Text without line breaks, its white space collapsed: for subjects and first words. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
