import type { SortedTableHeaderProps, TableHeaderProps } from '@hubspot/ui-extensions';
import { IconArrowsSort, IconSortAscending, IconSortDescending } from '@tabler/icons-react';
import { callCard } from '../../hooks/call-card.ts';
import { columnWidth } from './table-width.ts';

/** A sorted column stays sorted. */
const NEXT = { none: 'ascending', ascending: 'descending', descending: 'ascending' } as const;
const ICON = { none: IconArrowsSort, ascending: IconSortAscending, descending: IconSortDescending };

export function TableHeader(props: TableHeaderProps) {
  const all: Omit<Partial<SortedTableHeaderProps>, 'sortDirection'> &
    Pick<TableHeaderProps, 'sortDirection'> = props;
  const { align, width, sortDirection, onSortChange, disabled, children, testId } = all;
  const style = { textAlign: align, width: columnWidth(width) };
  const direction = sortDirection ?? (onSortChange ? 'none' : 'never');
  if (direction === 'never') {
    return (
      <th style={style} data-testid={testId}>
        {children}
      </th>
    );
  }
  const Icon = ICON[direction];
  return (
    <th style={style} aria-sort={direction}>
      <button
        type="button"
        className="hs-bare-button"
        disabled={disabled}
        data-testid={testId}
        onClick={() => callCard(onSortChange, NEXT[direction])}
      >
        {children} <Icon size={14} aria-hidden />
      </button>
    </th>
  );
}
