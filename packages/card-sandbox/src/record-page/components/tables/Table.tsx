import type { TablePaginatedProps, TableProps } from '@hubspot/ui-extensions';
import { TablePages } from './TablePages.tsx';

export function Table(props: TableProps) {
  // The kit declares two kinds of props, with and without pagination; here all are optional.
  const all: Omit<Partial<TablePaginatedProps>, 'paginated'> & { paginated?: boolean } = props;
  const { bordered = true, flush, density, children, paginated, testId, ...paging } = all;
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
      {paginated && <TablePages {...paging} />}
    </div>
  );
}
