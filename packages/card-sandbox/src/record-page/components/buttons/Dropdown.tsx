/* eslint-disable @typescript-eslint/no-deprecated -- Cards may still use the deprecated option. */
import type { DropdownProps } from '@hubspot/ui-extensions';
import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { createContext, useRef, useState, type RefObject } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { shortSize } from '../size.ts';

/** The button of the menu around an item. */
export const MenuButton = createContext<RefObject<HTMLButtonElement> | undefined>(undefined);

export function Dropdown(props: DropdownProps) {
  const { options, variant, buttonText, buttonSize, disabled, children, testId } = props;
  // Rendering a closed menu is expensive, so it is added when it first opens. It stays, because overlays of its items are inside it.
  const [hasOpened, setHasOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu
      position="bottom-start"
      classNames={{ dropdown: 'hs-menu', item: 'hs-menu-item' }}
      keepMounted={hasOpened}
      onOpen={() => setHasOpened(true)}
    >
      <Menu.Target>
        <button
          ref={button}
          type="button"
          className="hs-button"
          data-variant={variant ?? 'secondary'}
          data-size={shortSize(buttonSize, 'md')}
          disabled={disabled}
          data-testid={testId}
        >
          {buttonText ?? 'More'}
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {options?.map(({ label, onClick }) => (
          <Menu.Item key={label} onClick={() => callCard(onClick)}>
            {label}
          </Menu.Item>
        ))}
        <MenuButton.Provider value={button}>{children}</MenuButton.Provider>
      </Menu.Dropdown>
    </Menu>
  );
}
