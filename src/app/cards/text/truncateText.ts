/** The text with at most so many letters, an ellipsis among them; no letter is cut in two. */
export function truncateText(text: string, maxLength: number): string {
  const letters = Array.from(text);
  if (letters.length <= maxLength) return text;
  return `${letters
    .slice(0, maxLength - 1)
    .join('')
    .trim()}…`;
}
