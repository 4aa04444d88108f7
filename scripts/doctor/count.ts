/** `1 thread`, `2 threads`. */
export function count(rows: unknown[], one: string, many = `${one}s`): string {
  return `${rows.length} ${rows.length === 1 ? one : many}`;
}
