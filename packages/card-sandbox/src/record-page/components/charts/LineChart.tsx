import type { LineChartProps } from '@hubspot/ui-extensions';
import { lazy } from 'react';
import { ChartFrame } from './ChartFrame.tsx';

const DrawnLineChart = lazy(() => import('./DrawnLineChart.tsx'));

export function LineChart(props: LineChartProps) {
  return (
    <ChartFrame chart={props}>
      <DrawnLineChart {...props} />
    </ChartFrame>
  );
}
