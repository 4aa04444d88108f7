import type { BarChartProps } from '@hubspot/ui-extensions';
import { lazy } from 'react';
import { ChartFrame } from './ChartFrame.tsx';

const DrawnBarChart = lazy(() => import('./DrawnBarChart.tsx'));

export function BarChart(props: BarChartProps) {
  return (
    <ChartFrame chart={props}>
      <DrawnBarChart {...props} />
    </ChartFrame>
  );
}
