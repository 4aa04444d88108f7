/** Around raised and lowered text in a line. No text contains them. */
export const SCRIPT_MARKS = { super: '\uFDD6', sub: '\uFDD7', none: '\uFDD8' };

const signs = (plain: string, shifted: string): Map<string, string> =>
  new Map(Array.from(plain, (sign, at) => [sign, Array.from(shifted)[at] ?? sign]));

const RAISED = signs(
  '0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ',
);
const LOWERED = signs('0123456789+-−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

const RUN = /([\uFDD6\uFDD7])([^\uFDD6-\uFDD8]*)\uFDD8?|\uFDD8/g;
/** The mark of a link's target, or one sign. */
const SIGN = /\uFDD0\d+\uFDD1|[^]/gu;
const MAX_LENGTH = 12;

/**
 * A line with its marked parts raised and lowered: `$5` with a raised `99` reads `$5⁹⁹`, not `$599`. Words such as `th`, and
 * footnotes in brackets, are clear without it.
 */
export function raiseText(line: string): string {
  return line.replace(RUN, (_, mark: string | undefined, run = '') => {
    const text = String(run);
    const plain = text.replace(/\uFDD0\d+\uFDD1/g, '').trim();
    const isClear = /^[^\d+=−-]{2,}$|[[\]]|^[.,]/u.test(plain) || plain.length > MAX_LENGTH;
    if (isClear) return text;
    const shifted = mark === SCRIPT_MARKS.super ? RAISED : LOWERED;
    const isKnown = Array.from(plain).every(
      (sign) => shifted.has(sign) || !/[\p{L}\d]/u.test(sign),
    );
    if (!isKnown && mark === SCRIPT_MARKS.super) return `^(${text})`;
    return text.replace(SIGN, (sign) => shifted.get(sign) ?? sign);
  });
}
