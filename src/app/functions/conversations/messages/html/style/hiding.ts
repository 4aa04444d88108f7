import { valueOf, type Css } from './declarations.ts';

/** Whether a style hides an element with everything inside. */
export function isHiding(css: Css): boolean {
  const zero = (name: string) => isZero(css.get(name));
  const isClipped = /hidden|clip/.test(valueOf(css, 'overflow'));
  const isTiny = (name: string) => /^[01](?:\.\d+)?(?:px|pt)?$/.test(valueOf(css, name));
  return (
    css.get('display') === 'none' ||
    css.get('content-visibility') === 'hidden' ||
    zero('max-height') ||
    zero('opacity') ||
    (isClipped && ['height', 'width', 'max-width'].some((side) => zero(side) || isTiny(side))) ||
    isOffScreen(css) ||
    /^rect\((?:0(?:px)?[\s,]*|1px[\s,]*){4}\)$/.test(valueOf(css, 'clip')) ||
    /^(?:inset\((?:50|100)%|circle\(0)/.test(valueOf(css, 'clip-path')) ||
    /\bscale\(0\)/.test(valueOf(css, 'transform'))
  );
}

/** Also `0.0001pt`, as Outlook writes it. */
export function isZero(length: string | undefined): boolean {
  return length !== undefined && Math.abs(parseFloat(length)) < 0.01;
}

/** Farther to a side than any page is wide or high. */
const FAR = 900;

function isOffScreen(css: Css): boolean {
  const isFar = (name: string) => parseFloat(valueOf(css, name)) <= -FAR;
  if (['text-indent', 'margin-left', 'margin-top'].some(isFar)) return true;
  if (/\btranslate\w*\([^)]*-(?:9\d\d|\d{4,})/.test(valueOf(css, 'transform'))) return true;
  const isMoved = /absolute|fixed|relative/.test(valueOf(css, 'position'));
  return isMoved && ['left', 'top', 'right', 'bottom'].some(isFar);
}
