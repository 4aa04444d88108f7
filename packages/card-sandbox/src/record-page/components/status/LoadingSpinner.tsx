import type { LoadingSpinnerProps } from '@hubspot/ui-extensions';
import { Loader } from '@mantine/core';
import { shortSize } from '../size.ts';

const PIXELS: Record<string, number> = { xs: 14, sm: 22, md: 40 };

export function LoadingSpinner(props: LoadingSpinnerProps) {
  const { label, showLabel, size, layout, testId } = props;
  return (
    <div
      className="hs-spinner"
      role="status"
      aria-label={label}
      data-layout={layout ?? 'inline'}
      data-testid={testId}
    >
      <Loader size={PIXELS[shortSize(size, 'sm')]} color="var(--link)" aria-hidden />
      {showLabel && <span>{label}</span>}
    </div>
  );
}
