import type { DropdownButtonItemProps } from '@hubspot/ui-extensions';
import { Menu } from '@mantine/core';
import type { MouseEvent } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { extensionEvent } from '../../hooks/extension-event.ts';
import { useOverlayTrigger } from '../../hooks/overlay-trigger.tsx';
import { WithTooltip } from '../overlays/WithTooltip.tsx';

/** `Dropdown.ButtonItem` in a card. */
export function DropdownButtonItem(props: DropdownButtonItemProps) {
  const { onClick, overlay, children, testId } = props;
  const trigger = useOverlayTrigger(overlay);
  const click = (event: MouseEvent) => {
    trigger.open();
    callCard(onClick, extensionEvent(event), trigger.reactions);
  };
  return (
    <>
      <WithTooltip of={trigger}>
        <Menu.Item onClick={click} data-testid={testId}>
          {children}
        </Menu.Item>
      </WithTooltip>
      {trigger.mounted}
    </>
  );
}
