import type { ChartProps } from '@hubspot/ui-extensions';
import { Loader } from '@mantine/core';
import { Suspense, type ReactNode } from 'react';

/** A chart's title, and a placeholder while its library loads. */
export function ChartFrame({ chart, children }: { chart: ChartProps; children: ReactNode }) {
  const { options, testId } = chart;
  return (
    <figure className="hs-chart" data-testid={testId}>
      {options?.title !== undefined && <figcaption>{options.title}</figcaption>}
      <Suspense fallback={<Loader size={22} role="img" aria-label="The chart is loading" />}>
        {children}
      </Suspense>
    </figure>
  );
}
