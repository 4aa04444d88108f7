import type { TablePaginatedProps, TableProps } from '@hubspot/ui-extensions';
import { Pagination } from '@mantine/core';
import { callCard } from '../card/call-card.ts';

export function Table(props: TableProps) {
  // A table without pages has none of the props of one with them; to the host they are all optional.
  const all: Omit<Partial<TablePaginatedProps>, 'paginated'> & { paginated?: boolean } = props;
  const { bordered = true, flush, density, children, paginated, testId, ...paging } = all;
  const { pageCount = 1, page, onPageChange, showFirstLastButtons, ...rest } = paging;
  const { showButtonLabels = true, maxVisiblePageButtons } = rest;
  return (
    <div className="hs-table-frame" data-flush={flush}>
      <table
        className="hs-table"
        data-bordered={bordered}
        data-density={density ?? 'default'}
        data-testid={testId}
      >
        {children}
      </table>
      {paginated && (
        <Pagination.Root
          total={pageCount}
          value={page}
          siblings={Math.max(0, Math.floor(((maxVisiblePageButtons ?? 5) - 3) / 2))}
          size="sm"
          onChange={(next) => callCard(onPageChange, next)}
        >
          <div className="hs-pages">
            {showFirstLastButtons && <Pagination.First aria-label="First page" />}
            <Pagination.Previous aria-label="Previous page" />
            {showButtonLabels && <Pagination.Items />}
            <Pagination.Next aria-label="Next page" />
            {showFirstLastButtons && <Pagination.Last aria-label="Last page" />}
          </div>
        </Pagination.Root>
      )}
    </div>
  );
}
