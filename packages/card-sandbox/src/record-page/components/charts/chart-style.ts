import type { ChartProps } from '@hubspot/ui-extensions';
import type { ChartData } from './chart-data.ts';

/** Pixels. */
const HEIGHT = 320;

/** The shared props of Mantine's bar and line charts. */
export function chartLook(
  { points, series, place, placeLabel, valueLabel, lying, timed }: ChartData,
  { showLegend = false, showTooltips = false }: NonNullable<ChartProps['options']>,
  locale: string | undefined,
) {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const tick = (at: number) => (Number.isFinite(at) ? day.format(at) : '');
  // Space for the label of the highest point.
  const margin = { top: 20, right: 16 };
  const [across, up] = lying ? [valueLabel, placeLabel] : [placeLabel, valueLabel];
  const look = {
    h: HEIGHT,
    orientation: lying ? ('vertical' as const) : ('horizontal' as const),
    data: points,
    dataKey: place,
    series,
    withLegend: showLegend,
    legendProps: { verticalAlign: 'top' as const },
    withTooltip: showTooltips,
    tooltipAnimationDuration: 0,
    xAxisLabel: across,
    yAxisLabel: up,
    gridAxis: lying ? ('y' as const) : ('x' as const),
    tickLine: 'none' as const,
    xAxisProps: timed && !lying ? { tickFormatter: tick } : undefined,
    yAxisProps: { width: lying ? 90 : 60, ...(timed && lying && { tickFormatter: tick }) },
    tooltipProps: timed ? { labelFormatter: (at: unknown) => tick(Number(at)) } : undefined,
  };
  return { look, margin };
}
