import type { Attributes } from '../tokenize.ts';
import type { Css } from './declarations.ts';

/** A color that a style sheet may have set, or that needs more than a look at it. It equals no other. */
const UNKNOWN = 'unknown';
const TRANSPARENT = 'transparent';

/** The color of an element's text; undefined where it has its parent's. */
export function colorOf(css: Css, attributes: Attributes): string | undefined {
  return normalized(css.get('color') ?? attributes.get('color'), attributes);
}

/** The color behind an element's text; undefined where it has its parent's. */
export function backgroundOf(css: Css, attributes: Attributes): string | undefined {
  if (css.has('background-image') || attributes.has('background')) return UNKNOWN;
  const written = css.get('background-color') ?? css.get('background') ?? attributes.get('bgcolor');
  const color = normalized(written, attributes);
  return color === TRANSPARENT ? undefined : color;
}

/** Text that nobody can see. Only colors that are surely the same count, so that no visible text is lost. */
export function isInvisible(color: string | undefined, background: string | undefined): boolean {
  if (color === undefined || color === UNKNOWN) return false;
  return color === TRANSPARENT || color === background;
}

/** As six hexadecimal digits where that is simple. */
function normalized(written: string | undefined, attributes: Attributes): string | undefined {
  if (written === undefined) return attributes.has('class') ? UNKNOWN : undefined;
  const color = written.trim().toLowerCase();
  if (color === 'white') return '#ffffff';
  if (color === 'black') return '#000000';
  if (color === TRANSPARENT || /^rgba\(.*[\s,]0\)$/.test(color)) return TRANSPARENT;
  if (/^#[0-9a-f]{6}$/.test(color)) return color;
  if (/^#[0-9a-f]{3}$/.test(color)) return color.replace(/[^#]/g, '$&$&');
  const parts = /^rgb\((\d+)[\s,]+(\d+)[\s,]+(\d+)\)$/.exec(color)?.slice(1);
  if (parts) return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  return color === 'inherit' ? undefined : UNKNOWN;
}
