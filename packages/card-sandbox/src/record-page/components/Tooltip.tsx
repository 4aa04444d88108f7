import type { TooltipProps } from '@hubspot/ui-extensions';
import { useOverlayTooltip } from '../hooks/overlay-trigger.tsx';

/** Stands in another component's `overlay`, which shows it on hover and on focus. */
export function Tooltip({ children, placement, testId }: TooltipProps) {
  useOverlayTooltip(<span data-testid={testId}>{children}</span>, placement ?? 'top');
  return null;
}
