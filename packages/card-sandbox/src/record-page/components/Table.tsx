import type { TablePaginatedProps, TableProps } from '@hubspot/ui-extensions';
import { TablePages } from './TablePages.tsx';

export function Table(props: TableProps) {
  // A table without pages has none of the props of one with them; to the host they are all optional.
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
