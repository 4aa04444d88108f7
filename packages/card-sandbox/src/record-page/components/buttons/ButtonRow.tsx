import type { ExperimentalButtonRowProps } from '@hubspot/ui-extensions/experimental';
import { Popover } from '@mantine/core';
import { IconChevronDown, IconSettings } from '@tabler/icons-react';
import { Children, useLayoutEffect, useRef, useState } from 'react';
import { useSize } from '../../hooks/use-size.ts';
import { paddingStyle } from '../layout/spacing.tsx';
import { shortSize } from '../size.ts';

/** Width of the menu button, in pixels. */
const MENU_WIDTH = 96;

/** Gap between two buttons, in pixels. */
const GAP = 8;

/** A row of buttons. Those that do not fit move into a menu, as in HubSpot. */
export function ButtonRow(props: ExperimentalButtonRowProps) {
  const { disableDropdown, dropDownButtonOptions = {}, children, testId } = props;
  const { text = 'More', size, variant } = dropDownButtonOptions;
  const buttons = Children.toArray(children);
  const { ref, fitting } = useFitting(buttons.length);
  return (
    <div className="hs-button-row" ref={ref} style={paddingStyle(props)} data-testid={testId}>
      {buttons.slice(0, fitting).map((button, place) => (
        <span key={place} className="hs-button-place">
          {button}
        </span>
      ))}
      {fitting < buttons.length && (
        <Popover position="bottom-end" classNames={{ dropdown: 'hs-menu' }} keepMounted>
          <Popover.Target>
            <button
              type="button"
              className="hs-button"
              data-variant={variant ?? 'secondary'}
              data-size={shortSize(size, 'md')}
              disabled={disableDropdown}
              aria-label={text === '' ? 'More' : undefined}
            >
              {text === '' ? <IconSettings size={16} aria-hidden /> : text}
              <IconChevronDown size={14} aria-hidden />
            </button>
          </Popover.Target>
          <Popover.Dropdown>
            <div className="hs-button-menu">{buttons.slice(fitting)}</div>
          </Popover.Dropdown>
        </Popover>
      )}
    </div>
  );
}

/** How many buttons fit into the row. Those in the menu count with their last width in the row. */
function useFitting(count: number) {
  const { ref, element, width } = useSize<HTMLDivElement>();
  const widths = useRef<number[]>([]);
  const [fitting, setFitting] = useState(count);
  useLayoutEffect(() => {
    const places = [...(element?.getElementsByClassName('hs-button-place') ?? [])];
    places.forEach((place, index) => {
      widths.current[index] = place.getBoundingClientRect().width + GAP;
    });
    setFitting(room(widths.current.slice(0, count), width));
  }, [element, width, count, fitting]);
  return { ref, fitting };
}

/** How many leading buttons fit into `width`, with or without the menu after them. */
function room(widths: number[], width: number): number {
  const total = widths.reduce((sum, each) => sum + each, 0);
  if (width === 0 || total - GAP <= width) return Number.MAX_SAFE_INTEGER;
  let left = width - MENU_WIDTH;
  const first = widths.findIndex((each) => (left -= each) < -GAP);
  return Math.max(first, 1);
}
