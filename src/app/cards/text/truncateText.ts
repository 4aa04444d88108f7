/** Truncates text to `maxLength` characters including the ellipsis; never splits a character. */
export function truncateText(text: string, maxLength: number): string {
  const letters = Array.from(text);
  if (letters.length <= maxLength) return text;
  return `${letters
    .slice(0, maxLength - 1)
    .join('')
    .trim()}…`;
}
