import type { CrmProperties } from './crm-properties.ts';
import type { PropertyDefinition, PropertyType } from './property-definitions.ts';

/** How to format dates and amounts. The sandbox's currency is the dollar. */
export interface FormattingOptions {
  date?: { format?: string; relative?: boolean };
  dateTime?: { format?: string; relative?: boolean };
  currency?: { addSymbol?: boolean };
}

/** The user who sees the values. */
export interface Viewer {
  /** In HubSpot's notation, such as `en-us`. */
  locale: string;
  /** IANA name. */
  zone: string;
  now: () => number;
}

/**
 * Formats values as HubSpot does: option labels, and numbers, amounts and dates in the viewer's language.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-extensions-sdk/utilities
 */
export function formatProperties(
  properties: CrmProperties,
  definitions: Record<string, PropertyDefinition>,
  options: FormattingOptions,
  viewer: Viewer,
): CrmProperties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const definition = definitions[name];
      if (!value || !definition) return [name, value];
      const label = definition.options?.[value];
      return [name, label ?? FORMATTERS[definition.type](value, options, viewer)];
    }),
  );
}

type Formatter = (value: string, options: FormattingOptions, viewer: Viewer) => string;

const FORMATTERS: Record<PropertyType, Formatter> = {
  string: (value) => value,
  enumeration: (value) => value,
  bool: (value) => value,
  number: (value, _, { locale }) => formatNumber(value, locale, {}),
  currency: (value, { currency }, { locale }) =>
    formatNumber(
      value,
      locale,
      currency?.addSymbol === false
        ? { minimumFractionDigits: 2 }
        : { style: 'currency', currency: 'USD' },
    ),
  date: (value, { date }, viewer) => formatTime(value, { ...viewer, zone: 'UTC' }, date, {}),
  datetime: (value, { dateTime }, viewer) =>
    formatTime(value, viewer, dateTime, { timeStyle: 'short' }),
};

function formatNumber(value: string, locale: string, style: Intl.NumberFormatOptions): string {
  const number = Number(value);
  return Number.isFinite(number) ? new Intl.NumberFormat(locale, style).format(number) : value;
}

function formatTime(
  value: string,
  { locale, zone, now }: Viewer,
  { format, relative }: { format?: string; relative?: boolean } = {},
  style: Intl.DateTimeFormatOptions,
): string {
  const at = new Date(/^\d+$/.test(value) ? Number(value) : value);
  if (Number.isNaN(at.getTime())) return value;
  if (relative) return formatRelative(at.getTime() - now(), locale);
  if (format !== undefined) return formatPattern(at, format, locale, zone);
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeZone: zone,
    ...style,
  }).format(at);
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000_000],
  ['month', 2_592_000_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

function formatRelative(difference: number, locale: string): string {
  const formatter = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, length] = UNITS.find(([, length]) => Math.abs(difference) >= length) ?? [
    'second',
    1_000,
  ];
  return formatter.format(Math.round(difference / length), unit);
}

/** The tokens of a date pattern such as `MM-DD-YYYY`, with the part of the date that each stands for. */
const TOKENS: Record<string, Intl.DateTimeFormatOptions> = {
  YYYY: { year: 'numeric' },
  YY: { year: '2-digit' },
  MMMM: { month: 'long' },
  MMM: { month: 'short' },
  MM: { month: '2-digit' },
  M: { month: 'numeric' },
  DD: { day: '2-digit' },
  D: { day: 'numeric' },
  dddd: { weekday: 'long' },
  ddd: { weekday: 'short' },
  HH: { hour: '2-digit', hourCycle: 'h23' },
  H: { hour: 'numeric', hourCycle: 'h23' },
  hh: { hour: '2-digit', hourCycle: 'h12' },
  h: { hour: 'numeric', hourCycle: 'h12' },
  mm: { minute: '2-digit' },
  ss: { second: '2-digit' },
  A: { hour: 'numeric', hourCycle: 'h12' },
};

const TOKEN = /YYYY|YY|MMMM|MMM|MM|M|DD|D|dddd|ddd|HH|H|hh|h|mm|ss|A/g;

function formatPattern(at: Date, pattern: string, locale: string, timeZone: string): string {
  return pattern.replace(TOKEN, (token) => {
    const wanted = TOKENS[token] ?? {};
    const type = token === 'A' ? 'dayPeriod' : Object.keys(wanted)[0];
    const parts = new Intl.DateTimeFormat(locale, { ...wanted, timeZone }).formatToParts(at);
    const found = parts.find((part) => part.type === type)?.value ?? token;
    // Intl omits the leading zero of minutes and seconds that are formatted alone.
    return token.length === 2 && /^\d$/.test(found) ? `0${found}` : found;
  });
}
