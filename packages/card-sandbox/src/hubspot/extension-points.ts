import type { ExtensionPointApiContext } from '@hubspot/ui-extensions';
import type { Kind } from './object-types.ts';

/** The locations of cards on a record. */
export const RECORD_POINTS = [
  'crm.record.sidebar',
  'crm.record.tab',
  'crm.preview',
  'helpdesk.sidebar',
] as const;

/** The pages of an app. */
export const PAGE_POINTS = ['settings', 'home', 'pages'] as const;

/** The extension points that the sandbox supports. */
export const POINTS = [...RECORD_POINTS, ...PAGE_POINTS] as const;

export type RecordPoint = (typeof RECORD_POINTS)[number];
export type PagePoint = (typeof PAGE_POINTS)[number];
export type PointName = (typeof POINTS)[number];

export function isPage(point: PointName): point is PagePoint {
  return PAGE_POINTS.some((page) => page === point);
}

/** The `context` that `hubspot.extend` passes to a card. */
export type ExtensionContext = ExtensionPointApiContext<PointName>;

/** A card, settings page, home page or set of app pages. */
export interface Extension {
  /** Name of its built file. */
  name: string;
  title: string;
  point: PointName;
  /** Types of records it is shown on; none for an app page. */
  kinds: Kind[];
  /** False when its build failed. */
  built: boolean;
}
