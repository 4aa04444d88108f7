/** Whether a style hides an element with everything inside. */
export function isHiding(css: ReadonlyMap<string, string>): boolean {
  const zero = (name: string) => isZero(css.get(name));
  const isClipped = /hidden|clip/.test(css.get('overflow') ?? '');
  return (
    css.get('display') === 'none' ||
    css.get('mso-hide') === 'all' ||
    zero('max-height') ||
    zero('opacity') ||
    (isClipped && (zero('height') || zero('width') || zero('max-width'))) ||
    isOffScreen(css) ||
    /^rect\((?:0(?:px)?[\s,]*|1px[\s,]*){4}\)$/.test(css.get('clip') ?? '') ||
    /^inset\((?:50|100)%\)/.test(css.get('clip-path') ?? '') ||
    /\bscale\(0\)/.test(css.get('transform') ?? '')
  );
}

/** Also `0.0001pt`, as Outlook writes it. */
export function isZero(length: string | undefined): boolean {
  return length !== undefined && Math.abs(parseFloat(length)) < 0.01;
}

/** Farther to the left or top than any page is wide or high. */
const OFF_SCREEN = -900;

function isOffScreen(css: ReadonlyMap<string, string>): boolean {
  const isFar = (name: string) => parseFloat(css.get(name) ?? '') <= OFF_SCREEN;
  if (isFar('text-indent')) return true;
  return /absolute|fixed/.test(css.get('position') ?? '') && (isFar('left') || isFar('top'));
}
