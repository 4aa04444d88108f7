import { useCallback, useEffect, useState } from 'react';
import { PAGE_POINTS, type PagePoint } from '../card/extension.ts';
import { KINDS, type Kind } from '../card/object-types.ts';
import { locationOf, writeLocation, type PageLocation } from '../card/page-location.ts';

/** Where a card stands: a record page, or the help desk. */
export type Place = Kind | 'help-desk';

export const PLACES: Place[] = [...KINDS, 'help-desk'];

/** Everything that the control strip chooses; all of it is in the address, so that any state is a link. */
export interface Choices {
  record?: { place: Place; id: string };
  /** A page of the app's own, instead of a record's. */
  app?: { point: PagePoint; location: PageLocation };
  /** Whether the record shows in HubSpot's preview panel. */
  preview: boolean;
  /** User id. */
  agent?: number;
  language: string;
  /** IANA name; the account's own when absent. */
  zone?: string;
  /** Milliseconds; what the sandbox has when absent. */
  latency?: number;
  /** Name of a bad day; what the sandbox has when absent. */
  fault?: string;
  /** ISO 8601: what the clock is set to as the page opens. */
  now?: string;
  /** HubSpot keeps from the function who calls. */
  anonymous: boolean;
  /** Whether the strip is folded away. */
  strip: 'open' | 'folded';
}

/** Reads the choices from an address's query; what cannot be read counts as not chosen. */
export function readChoices(query: string): Choices {
  const params = new URLSearchParams(query);
  return {
    record: readRecord(params.get('record')),
    app: readApp(params.get('app')),
    preview: params.get('view') === 'preview',
    agent: readNumber(params.get('agent')),
    language: params.get('language') ?? 'en',
    zone: readZone(params.get('zone')),
    latency: readNumber(params.get('latency')),
    fault: params.get('fault') ?? undefined,
    now: readTime(params.get('now')),
    anonymous: params.get('identity') === 'withheld',
    strip: params.get('strip') === 'folded' ? 'folded' : 'open',
  };
}

/** The query that `readChoices` reads these choices from. */
export function writeChoices(choices: Choices): string {
  const { record, app, preview, agent, language, zone } = choices;
  const { latency, fault, now, anonymous, strip } = choices;
  const values: Record<string, string | undefined> = {
    record: record && `${record.place}/${record.id}`,
    app: app && `${app.point}${writeLocation(app.location)}`.replace(/\/$/, ''),
    view: preview ? 'preview' : undefined,
    agent: agent?.toString(),
    language: language === 'en' ? undefined : language,
    zone,
    latency: latency?.toString(),
    fault,
    now,
    identity: anonymous ? 'withheld' : undefined,
    strip: strip === 'folded' ? 'folded' : undefined,
  };
  return Object.entries(values)
    .flatMap(([name, value]) =>
      // A slash or colon needs no escape in a query, and the address reads better without.
      value === undefined
        ? []
        : `${name}=${encodeURIComponent(value).replace(/%2F/g, '/').replace(/%3A/g, ':')}`,
    )
    .join('&');
}

function readRecord(text: string | null): Choices['record'] {
  const [named, id] = text?.split('/') ?? [];
  const place = PLACES.find((known) => known === named);
  return place && id ? { place, id } : undefined;
}

/** Such as `settings`, or `pages/docs?section=start`. */
function readApp(text: string | null): Choices['app'] {
  const point = PAGE_POINTS.find((known) => new RegExp(`^${known}(?:[/?]|$)`).test(text ?? ''));
  return point && { point, location: locationOf({ to: text?.slice(point.length) ?? '/' }) };
}

/** The record type that a place shows. */
export function kindAt(place: Place): Kind {
  return place === 'help-desk' ? 'ticket' : place;
}

function readNumber(text: string | null): number | undefined {
  const number = Number(text);
  return text === null || text === '' || !Number.isFinite(number) ? undefined : number;
}

function readTime(text: string | null): string | undefined {
  return text === null || Number.isNaN(Date.parse(text)) ? undefined : text;
}

function readZone(name: string | null): string | undefined {
  if (!name) return undefined;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return undefined;
  }
}

/** A link to the same page with another choice. */
export function linkTo(change: Partial<Choices>): string {
  return `?${writeChoices({ ...readChoices(location.search), ...change })}`;
}

/** The choices in the page's address, and what changes them there. */
export function useChoices() {
  const [choices, setChoices] = useState(() => readChoices(location.search));
  useEffect(() => {
    const follow = () => setChoices(readChoices(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const choose = useCallback((change: Partial<Choices>) => {
    history.pushState(null, '', linkTo(change));
    setChoices(readChoices(location.search));
  }, []);
  return [choices, choose] as const;
}
