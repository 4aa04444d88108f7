import type { TableCellProps } from '@hubspot/ui-extensions';
import { columnWidth } from './table-width.ts';

export function TableCell({ align, width, colSpan, children, testId }: TableCellProps) {
  const style = { textAlign: align, width: columnWidth(width) };
  return (
    <td style={style} colSpan={colSpan} data-testid={testId}>
      {children}
    </td>
  );
}
