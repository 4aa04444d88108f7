import type { EmptyStateProps } from '@hubspot/ui-extensions';
import { Drawing } from '../images/Drawing.tsx';

export function EmptyState(props: EmptyStateProps) {
  const { title, layout, reverseOrder, imageWidth, imageName, flush, children, ...own } = props;
  const { testId } = own;
  return (
    <div
      className="hs-state"
      data-layout={layout ?? 'horizontal'}
      data-reverse={reverseOrder}
      data-flush={flush}
      data-testid={testId}
    >
      <Drawing name={imageName ?? 'emptyStateCharts'} width={imageWidth ?? 250} />
      <div className="hs-state-words">
        {title && <h4 className="hs-heading">{title}</h4>}
        {children}
      </div>
    </div>
  );
}
