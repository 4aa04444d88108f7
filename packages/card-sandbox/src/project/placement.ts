import { POINTS, RECORD_POINTS, type PointName } from '../hubspot/extension-points.ts';
import { typeNamed, type Kind } from '../hubspot/object-types.ts';

/** Locations that HubSpot has and the sandbox does not. */
const UNSUPPORTED = ['crm.bulkActions', 'uie.playground.middle'];

const LOCATIONS = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(POINTS);

/** Where an extension is shown, or why the sandbox cannot show it. */
export type Placement =
  | { ok: true; point: PointName; kinds: Kind[]; unsupported: string[]; mistakes: string[] }
  | { ok: false; unsupported: string[]; mistakes: string[] };

/**
 * Reads the location and the object types of an extension.
 *
 * @param title The extension's name in the sentences.
 */
export function readPlacement(title: string, location: string, objectTypes: string[]): Placement {
  const point = POINTS.find((known) => known === location);
  if (!point) {
    return {
      ok: false,
      unsupported: UNSUPPORTED.includes(location)
        ? [`"${title}" has the location ${location}, which the sandbox does not show`]
        : [],
      mistakes: UNSUPPORTED.includes(location)
        ? []
        : [
            `"${title}" has the location ${location}, which HubSpot does not have: use ${LOCATIONS}`,
          ],
    };
  }
  if (!RECORD_POINTS.some((known) => known === point)) {
    return { ok: true, point, kinds: [], unsupported: [], mistakes: [] };
  }
  if (objectTypes.length === 0) {
    return { ok: false, unsupported: [], mistakes: [`"${title}" names no objectTypes`] };
  }
  const kinds = new Set(objectTypes.map((type) => typeNamed(type).kind));
  return { ok: true, point, kinds: [...kinds], unsupported: [], mistakes: [] };
}
