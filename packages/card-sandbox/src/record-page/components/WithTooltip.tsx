import { Tooltip } from '@mantine/core';
import type { ReactElement } from 'react';
import type { OverlayTrigger } from '../hooks/overlay-trigger.tsx';

/** The tooltip that stands in the `overlay` prop of its child, if one does. */
export function WithTooltip({ of, children }: { of: OverlayTrigger; children: ReactElement }) {
  const { tooltip } = of;
  // Few have one, and it costs more than what it stands around.
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
