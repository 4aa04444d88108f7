import type { TooltipProps } from '@hubspot/ui-extensions';
import { useOverlayTooltip } from '../../hooks/overlay-trigger.tsx';

/** Used in the `overlay` prop of another component, which shows it on hover and focus. */
export function Tooltip({ children, placement, testId }: TooltipProps) {
  useOverlayTooltip(<span data-testid={testId}>{children}</span>, placement ?? 'top');
  return null;
}
