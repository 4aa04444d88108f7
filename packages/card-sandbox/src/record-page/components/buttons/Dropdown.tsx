/* eslint-disable @typescript-eslint/no-deprecated -- Cards may still use the deprecated option. */
import type { DropdownProps } from '@hubspot/ui-extensions';
import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { shortSize } from '../size.ts';

export function Dropdown(props: DropdownProps) {
  const { options, variant, buttonText, buttonSize, disabled, children, testId } = props;
  // Rendering a closed menu is expensive, so it is added when it first opens. It stays, because overlays of its items are inside it.
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
