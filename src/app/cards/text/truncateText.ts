/** The text with at most so many letters, an ellipsis among them; no letter is cut in two. */
export function shorten(text: string, longest: number): string {
  const letters = Array.from(text);
  if (letters.length <= longest) return text;
  return `${letters
    .slice(0, longest - 1)
    .join('')
    .trim()}…`;
}
