import type { DropdownButtonItemProps } from '@hubspot/ui-extensions';
import { Menu } from '@mantine/core';
import { useContext, type MouseEvent } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { extensionEvent } from '../../hooks/extension-event.ts';
import { useOverlayTrigger } from '../../hooks/overlay-trigger.tsx';
import { MenuButton } from './Dropdown.tsx';
import { WithTooltip } from '../overlays/WithTooltip.tsx';

/** `Dropdown.ButtonItem` in a card. */
export function DropdownButtonItem(props: DropdownButtonItemProps) {
  const { onClick, overlay, children, testId } = props;
  const trigger = useOverlayTrigger(overlay);
  const menuButton = useContext(MenuButton);
  const click = (event: MouseEvent) => {
    // The menu closes: a dialog that opens now returns the focus to the menu's button.
    menuButton?.current?.focus();
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
