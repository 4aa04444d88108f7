/** What a style declares, in lowercase. */
export type Css = ReadonlyMap<string, string>;

/** A style attribute longer than this is not read to its end. */
const MAX_LENGTH = 4_000;

export function declarationsOf(style: string): Css {
  const declarations = new Map<string, string>();
  const readable = style.slice(0, MAX_LENGTH).replace(/\/\*.*?\*\//gs, '');
  for (const declaration of readable.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const value = declaration.slice(colon + 1).replace(/!\s*important/, '');
    declarations.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return declarations;
}

/** What a style says of a property, '' if nothing. */
export function valueOf(css: Css, property: string): string {
  return css.get(property) ?? '';
}
