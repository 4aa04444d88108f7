import type { TagProps } from '@hubspot/ui-extensions';
import type { MouseEvent } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { extensionEvent } from '../../hooks/extension-event.ts';
import { useOverlayTrigger } from '../../hooks/overlay-trigger.tsx';
import { WithTooltip } from '../overlays/WithTooltip.tsx';

export function Tag({ variant, onClick, inline, overlay, children, testId }: TagProps) {
  const trigger = useOverlayTrigger(overlay);
  const look = {
    className: 'hs-tag',
    'data-variant': variant ?? 'default',
    'data-inline': inline,
    'data-testid': testId,
  };
  const click = (event: MouseEvent) => {
    trigger.open();
    callCard(onClick, extensionEvent(event), trigger.reactions);
  };
  const clickable = onClick !== undefined || (overlay !== undefined && !trigger.tooltip);
  return (
    <>
      <WithTooltip of={trigger}>
        {clickable ? (
          <button type="button" {...look} onClick={click}>
            {children}
          </button>
        ) : (
          <span {...look}>{children}</span>
        )}
      </WithTooltip>
      {trigger.mounted}
    </>
  );
}
