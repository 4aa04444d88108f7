import type { ChartProps, ChartColor } from '@hubspot/ui-extensions';
import { seriesColors } from './colors.ts';

/** One line, or the bars of one colour. */
export interface ChartSeries {
  name: string;
  label: string;
  color: string;
}

/** One point on the category or time axis, with the value of each series. */
export type ChartPoint = Record<string, string | number>;

export interface ChartData {
  /** The key of each point's position on the axis. */
  place: 'place';
  points: ChartPoint[];
  series: ChartSeries[];
  /** The value axis is horizontal. */
  lying: boolean;
  /** Positions are times, in milliseconds since 1970. */
  timed: boolean;
  placeLabel: string;
  valueLabel: string;
}

/**
 * Converts a card's rows to points and series, in their order.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-components/standard-components/charts/overview
 */
export function chartData({ data, axes, options = {} }: ChartProps): ChartData {
  const { data: rows, options: dataOptions = {} } = Array.isArray(data) ? { data } : data;
  const lying = axes.x.fieldType === 'linear' && axes.y.fieldType !== 'linear';
  const [along, values] = lying ? [axes.y, axes.x] : [axes.x, axes.y];
  const { groupFieldByColor: group, colors: chosen } = axes.options ?? {};
  const timed = along.fieldType === 'datetime';
  const label = (field: string, value: string | number) =>
    dataOptions.propertyLabels?.[field]?.[value] ?? String(value);

  const points = new Map<string | number, ChartPoint>();
  const names = new Set<string>();
  for (const row of rows) {
    const raw = row[along.field] ?? '';
    const place = timed ? milliseconds(raw) : label(along.field, raw);
    const name = group === undefined ? values.field : String(row[group] ?? '');
    const point = points.get(place) ?? { place };
    points.set(place, point);
    names.add(name);
    const value = Number(row[values.field] ?? 0);
    point[name] = Number(point[name] ?? 0) + (Number.isFinite(value) ? value : 0);
  }
  const color = seriesColors(colorOrder(options), chosen);
  return {
    place: 'place',
    points: [...points.values()],
    series: [...names].map((name, index) => ({
      name,
      label: group === undefined ? (values.label ?? values.field) : label(group, name),
      color: color(name, index),
    })),
    lying,
    timed,
    placeLabel: along.label ?? along.field,
    valueLabel: values.label ?? values.field,
  };
}

function colorOrder(options: NonNullable<ChartProps['options']>): ChartColor[] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Cards may still use the deprecated option.
  return options.colorList ?? options.colors ?? [];
}

/** Parses a time from a number or from text. */
function milliseconds(value: string | number): number {
  return typeof value === 'number' ? value : Date.parse(value);
}
