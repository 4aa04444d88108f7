import { useCallback, useEffect, useState } from 'react';

/** Where a card stands: a record page, or the help desk. */
export type Place = 'contact' | 'ticket' | 'help-desk';

/** Everything that the control strip chooses; all of it is in the address, so that any state is a link. */
export interface Choices {
  record?: { place: Place; id: string };
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
  const { record, agent, language, zone, latency, fault, now, anonymous, strip } = choices;
  const values: Record<string, string | undefined> = {
    record: record && `${record.place}/${record.id}`,
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
  const [place, id] = text?.split('/') ?? [];
  if (!id || (place !== 'contact' && place !== 'ticket' && place !== 'help-desk')) return undefined;
  return { place, id };
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
