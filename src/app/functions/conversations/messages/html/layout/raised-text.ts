const PLAIN = '0123456789+-=()';
const RAISED: Record<'super' | 'sub', string> = {
  super: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾',
  sub: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎',
};

/** `$5` with a raised `99` reads `$5⁹⁹`, not `$599`. Letters stay as they are. */
export function scriptDigits(text: string, script: 'super' | 'sub'): string {
  return text.replace(/[\d+=()-]/g, (sign) => RAISED[script].charAt(PLAIN.indexOf(sign)));
}
