import { Tooltip } from '@mantine/core';
import type { ReactElement } from 'react';
import type { OverlayTrigger } from '../../hooks/overlay-trigger.tsx';

/** Shows the tooltip in the `overlay` prop of its child. */
export function WithTooltip({ of, children }: { of: OverlayTrigger; children: ReactElement }) {
  const { tooltip } = of;
  // Few components have a tooltip, and rendering one is expensive.
  if (!tooltip) return children;
  return (
    <Tooltip
      label={tooltip.label}
      position={tooltip.placement}
      multiline
      maw={320}
      events={{ hover: true, focus: true, touch: true }}
    >
      {children}
    </Tooltip>
  );
}
