import type { BoxProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';

export function Box({ flex, alignSelf, children, testId, ...unknown }: BoxProps) {
  useUnknownProps('Box', unknown);
  const style = { flex: flex ?? 'auto', alignSelf: alignSelf ?? 'auto', minWidth: 0 };
  return (
    <div style={style} data-testid={testId}>
      {children}
    </div>
  );
}
