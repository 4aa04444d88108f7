import type { LineChartProps } from '@hubspot/ui-extensions';
import { AreaChart, LineChart } from '@mantine/charts';
import { useCardEnvironment } from '../../hooks/card-environment.ts';
import { chartData } from './chart-data.ts';
import { chartLook } from './chart-style.ts';

/** Loaded when a card first shows a chart. */
export default function DrawnLineChart(props: LineChartProps) {
  const { axes, options = {} } = props;
  const { user } = useCardEnvironment();
  const data = chartData(props);
  const { look, margin } = chartLook(data, options, user.locale);
  const time = { type: 'number', scale: 'time', domain: ['dataMin', 'dataMax'] } as const;
  const shared = {
    ...look,
    xAxisProps: data.timed && !data.lying ? { ...look.xAxisProps, ...time } : look.xAxisProps,
    withPointLabels: options.showDataLabels ?? false,
    curveType: 'linear' as const,
    connectNulls: true,
  };
  if (axes.options?.stacking) {
    return (
      <AreaChart
        {...shared}
        type="stacked"
        areaChartProps={{ margin }}
        areaProps={{ isAnimationActive: false }}
      />
    );
  }
  return (
    <LineChart {...shared} lineChartProps={{ margin }} lineProps={{ isAnimationActive: false }} />
  );
}
