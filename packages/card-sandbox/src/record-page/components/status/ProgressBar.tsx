/* eslint-disable @typescript-eslint/no-deprecated -- Cards may still use the deprecated option. */
import type { ProgressBarProps } from '@hubspot/ui-extensions';

export function ProgressBar(props: ProgressBarProps) {
  const { title, showPercentage, value = 0, maxValue, valueMax, valueDescription, ...own } = props;
  const { variant, testId, 'aria-label': label } = own;
  const max = maxValue ?? valueMax ?? 100;
  const percent = max > 0 ? Math.round((Math.min(Math.max(value, 0), max) / max) * 100) : 0;
  return (
    <div className="hs-progress" data-variant={variant ?? 'success'} data-testid={testId}>
      {(title ?? valueDescription) && (
        <div className="hs-progress-head">
          <span>{title}</span>
          <span>{valueDescription}</span>
        </div>
      )}
      <div className="hs-progress-line">
        <div
          className="hs-progress-track"
          role="progressbar"
          aria-label={label ?? title ?? 'Progress'}
          aria-valuenow={value}
          aria-valuemin={0}
          aria-valuemax={max}
        >
          <div className="hs-progress-bar" style={{ width: `${percent}%` }} />
        </div>
        {showPercentage && <span>{percent}%</span>}
      </div>
    </div>
  );
}
