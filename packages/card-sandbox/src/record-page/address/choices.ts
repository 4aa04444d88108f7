import { useCallback, useEffect, useState } from 'react';
import { PAGE_POINTS, type PagePoint } from '../../hubspot/extension-points.ts';
import { findType, type Kind } from '../../hubspot/object-types.ts';
import { locationOf, writeLocation, type PageLocation } from '../../hubspot/page-location.ts';

/** A record page, or the help desk (`help-desk`). */
export type Place = Kind;

/** Everything the toolbar controls. It is all in the address, so every state is a link. */
export interface Choices {
  record?: { place: Place; id: string };
  /** An app page, instead of a record. */
  app?: { point: PagePoint; location: PageLocation };
  /** Whether the record's preview panel is open. */
  preview: boolean;
  /** User id. */
  agent?: number;
  language: string;
  /** IANA name; the account's time zone when missing. */
  zone?: string;
  /** Milliseconds; unchanged when missing. */
  latency?: number;
  /** Name of a fault preset; unchanged when missing. */
  fault?: string;
  /** Active account variants; unchanged when missing. */
  variants?: string[];
  /** ISO 8601: the clock is set to it when the page opens. */
  now?: string;
  /** Whether HubSpot withholds the user's identity from functions. */
  anonymous: boolean;
  /** Whether the toolbar is folded. */
  toolbar: 'open' | 'folded';
}

/** Reads the choices from an address's query and ignores invalid ones. */
export function readChoices(query: string): Choices {
  const params = new URLSearchParams(query);
  return {
    record: readRecord(params.get('record')),
    // `page` reads better for a settings page: `?page=settings`.
    app: readApp(params.get('app') ?? params.get('page')),
    preview: params.get('view') === 'preview',
    agent: readNumber(params.get('agent')),
    language: params.get('language') ?? 'en',
    zone: readZone(params.get('zone')),
    latency: readNumber(params.get('latency')),
    fault: params.get('fault') ?? undefined,
    variants: params.get('variants')?.split(',').filter(Boolean),
    now: readTime(params.get('now')),
    anonymous: params.get('identity') === 'withheld',
    toolbar: params.get('toolbar') === 'folded' ? 'folded' : 'open',
  };
}

/** The query that `readChoices` reads these choices from. */
export function writeChoices(choices: Choices): string {
  const { record, app, preview, agent, language, zone } = choices;
  const { latency, fault, variants, now, anonymous, toolbar } = choices;
  const values: Record<string, string | undefined> = {
    record: record && `${record.place}/${record.id}`,
    app: app && `${app.point}${writeLocation(app.location)}`.replace(/\/$/, ''),
    view: preview ? 'preview' : undefined,
    agent: agent?.toString(),
    language: language === 'en' ? undefined : language,
    zone,
    latency: latency?.toString(),
    fault,
    variants: variants?.join(','),
    now,
    identity: anonymous ? 'withheld' : undefined,
    toolbar: toolbar === 'folded' ? 'folded' : undefined,
  };
  return Object.entries(values)
    .flatMap(([name, value]) =>
      // These characters need no escape in a query, and the address is easier to read without.
      value === undefined
        ? []
        : `${name}=${encodeURIComponent(value).replace(/%(?:2F|3A|2C|40)/g, decodeURIComponent)}`,
    )
    .join('&');
}

function readRecord(text: string | null): Choices['record'] {
  const [named, id] = text?.split('/') ?? [];
  if (!named || !id) return undefined;
  return { place: findType(named)?.kind ?? named, id };
}

/** Such as `settings`, or `pages/docs?section=start`. */
function readApp(text: string | null): Choices['app'] {
  const point = PAGE_POINTS.find((known) => new RegExp(`^${known}(?:[/?]|$)`).test(text ?? ''));
  return point && { point, location: locationOf({ to: text?.slice(point.length) ?? '/' }) };
}

/** The record type of a place. */
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

/** A link to the same page with other choices. */
export function linkTo(change: Partial<Choices>): string {
  return `?${writeChoices({ ...readChoices(location.search), ...change })}`;
}

/** The choices in the page's address, and a function that changes them. */
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
