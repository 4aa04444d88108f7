/* eslint-disable @typescript-eslint/no-deprecated -- A card may still use what the kit has deprecated. */
import type { DropdownProps } from '@hubspot/ui-extensions';
import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { callCard } from '../hooks/call-card.ts';
import { shortSize } from './size.ts';

export function Dropdown(props: DropdownProps) {
  const { options, variant, buttonText, buttonSize, disabled, children, testId } = props;
  // A closed menu costs more than its button. Once opened it stays: what an item opens stands in it.
  const [hasOpened, setHasOpened] = useState(false);
  return (
    <Menu
      position="bottom-start"
      classNames={{ dropdown: 'hs-menu', item: 'hs-menu-item' }}
      keepMounted={hasOpened}
      onOpen={() => setHasOpened(true)}
    >
      <Menu.Target>
        <button
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
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
