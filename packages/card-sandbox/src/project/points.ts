import { POINTS, RECORD_POINTS, type PointName } from '../record-page/card/extension.ts';
import { kindOf, type Kind } from '../record-page/card/object-types.ts';

/** Where something stands that a project describes, or why the sandbox cannot show it. */
export type Standing =
  { ok: true; point: PointName; kinds: Kind[]; lacks: string[] } | { ok: false; lacks: string[] };

/**
 * Reads a place as projects write it.
 *
 * @param title How the sentences call what stands there.
 */
export function standingOf(title: string, location: string, objectTypes: string[]): Standing {
  const point = POINTS.find((known) => known === location);
  if (!point) {
    return {
      ok: false,
      lacks: [`"${title}" stands at ${location}, which the sandbox does not draw`],
    };
  }
  if (!RECORD_POINTS.some((beside) => beside === point)) {
    return { ok: true, point, kinds: [], lacks: [] };
  }
  const kinds = objectTypes.flatMap((type) => kindOf(type) ?? []);
  const lacks = objectTypes
    .filter((type) => !kindOf(type))
    .map((type) => `"${title}" stands beside records of the type ${type}, of which there are none`);
  if (kinds.length > 0) return { ok: true, point, kinds: [...new Set(kinds)], lacks };
  return {
    ok: false,
    lacks: lacks.length > 0 ? lacks : [`"${title}" names no objectTypes to stand beside`],
  };
}
