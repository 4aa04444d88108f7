import type { ExtensionPointApiContext } from '@hubspot/ui-extensions';
import type { Kind } from './object-types.ts';

/** Where beside a record a card may stand. */
export const RECORD_POINTS = [
  'crm.record.sidebar',
  'crm.record.tab',
  'crm.preview',
  'helpdesk.sidebar',
] as const;

/** Pages that an app has to itself. */
export const PAGE_POINTS = ['settings', 'home', 'pages'] as const;

/** The extension points that the sandbox draws. */
export const POINTS = [...RECORD_POINTS, ...PAGE_POINTS] as const;

export type RecordPoint = (typeof RECORD_POINTS)[number];
export type PagePoint = (typeof PAGE_POINTS)[number];
export type PointName = (typeof POINTS)[number];

export function isPage(point: PointName): point is PagePoint {
  return PAGE_POINTS.some((page) => page === point);
}

/** What `hubspot.extend` hands over as `context`. */
export type ExtensionContext = ExtensionPointApiContext<PointName>;

/** One card, settings page, home page or set of app pages. */
export interface Extension {
  /** Name of its built file. */
  name: string;
  title: string;
  point: PointName;
  /** Records that it stands beside; none for a page of its own. */
  kinds: Kind[];
  /** False while it cannot be built. */
  built: boolean;
}
