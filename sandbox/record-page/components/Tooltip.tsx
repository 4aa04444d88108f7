import type { TooltipProps } from '@hubspot/ui-extensions';
import { useOverlayTooltip } from '../card/overlay-trigger.tsx';
import { useUnknownProps } from '../card/unknown.tsx';

/** Stands in another component's `overlay`, which shows it on hover and on focus. */
export function Tooltip({ children, placement, testId, ...unknown }: TooltipProps) {
  useUnknownProps('Tooltip', unknown);
  useOverlayTooltip(<span data-testid={testId}>{children}</span>, placement ?? 'top');
  return null;
}
