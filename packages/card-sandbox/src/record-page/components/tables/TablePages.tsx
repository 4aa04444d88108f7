import type { TablePaginatedProps } from '@hubspot/ui-extensions';
import {
  IconChevronLeft,
  IconChevronRight,
  IconChevronsLeft,
  IconChevronsRight,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { callCard } from '../../hooks/call-card.ts';

interface Props extends Partial<
  Pick<
    TablePaginatedProps,
    'page' | 'onPageChange' | 'showButtonLabels' | 'showFirstLastButtons' | 'maxVisiblePageButtons'
  >
> {
  /** HubSpot's example passes a string. */
  pageCount?: number | string;
}

const MOST_BUTTONS = 5;

/** The pagination of a table. The card renders the rows of each page. */
export function TablePages(props: Props) {
  const { page, showButtonLabels = true, showFirstLastButtons } = props;
  const pageCount = Number(props.pageCount ?? 1);
  const [turned, setTurned] = useState(1);
  const current = Math.min(Math.max(page ?? turned, 1), pageCount);
  const go = (next: number) => {
    setTurned(next);
    callCard(props.onPageChange, next);
  };
  const turn = (label: string, to: number, Icon: Icon, leads: boolean) => (
    <button
      type="button"
      className="hs-page-turn"
      aria-label={`${label} page`}
      disabled={to < 1 || to > pageCount || to === current}
      onClick={() => go(to)}
    >
      {leads && <Icon size={14} aria-hidden />}
      {showButtonLabels && label}
      {!leads && <Icon size={14} aria-hidden />}
    </button>
  );
  return (
    <nav className="hs-pages" aria-label="Pages">
      {showFirstLastButtons && turn('First', 1, IconChevronsLeft, true)}
      {turn('Prev', current - 1, IconChevronLeft, true)}
      {around(current, pageCount, props.maxVisiblePageButtons ?? MOST_BUTTONS).map((number) => (
        <button
          key={number}
          type="button"
          className="hs-page-number"
          aria-current={number === current ? 'page' : undefined}
          onClick={() => go(number)}
        >
          {number}
        </button>
      ))}
      {turn('Next', current + 1, IconChevronRight, false)}
      {showFirstLastButtons && turn('Last', pageCount, IconChevronsRight, false)}
    </nav>
  );
}

/** The page numbers to show, with the current one in the middle when possible. */
function around(current: number, pageCount: number, most: number): number[] {
  const count = Math.max(0, Math.min(most, pageCount));
  const first = Math.max(1, Math.min(current - Math.floor(count / 2), pageCount - count + 1));
  return Array.from({ length: count }, (_, place) => first + place);
}
