import type { ExperimentalBoxProps } from '@hubspot/ui-extensions/experimental';
import { paddingStyle } from './spacing.tsx';

export function Box(props: ExperimentalBoxProps) {
  const { flex, alignSelf, children, testId } = props;
  const style = {
    ...paddingStyle(props),
    flex: flex ?? 'auto',
    alignSelf: alignSelf ?? 'auto',
    minWidth: 0,
  };
  return (
    <div style={style} data-testid={testId}>
      {children}
    </div>
  );
}
