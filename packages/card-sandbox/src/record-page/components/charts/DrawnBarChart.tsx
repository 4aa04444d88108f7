import type { BarChartProps } from '@hubspot/ui-extensions';
import { BarChart } from '@mantine/charts';
import { useCardEnvironment } from '../../hooks/card-environment.ts';
import { chartData } from './chart-data.ts';
import { chartLook } from './chart-style.ts';

/** Loaded when a card first shows a chart. */
export default function DrawnBarChart(props: BarChartProps) {
  const { axes, options = {} } = props;
  const { user } = useCardEnvironment();
  const data = chartData(props);
  const { look, margin } = chartLook(data, options, user.locale);
  const { groupFieldByColor, stacking } = axes.options ?? {};
  const along = data.lying ? axes.y.field : axes.x.field;
  // Without stacking, every bar would reserve space for the other series.
  const stacked = stacking === true || groupFieldByColor === along;
  const side = stacked ? 'inside' : data.lying ? 'right' : 'top';
  return (
    <BarChart
      {...look}
      barChartProps={{ margin }}
      type={stacked ? 'stacked' : 'default'}
      maxBarWidth={64}
      barProps={{
        isAnimationActive: false,
        label: options.showDataLabels ? { position: side, fontSize: 12, fill: '#33475b' } : false,
      }}
    />
  );
}
