import type { StatisticsTrendProps } from '@hubspot/ui-extensions';
import { IconCaretDownFilled, IconCaretUpFilled } from '@tabler/icons-react';

export function StatisticsTrend(props: StatisticsTrendProps) {
  const { value, direction, color, testId } = props;
  // A card in JavaScript may omit the direction.
  const up = direction !== 'decrease';
  const Caret = up ? IconCaretUpFilled : IconCaretDownFilled;
  return (
    <span className="hs-trend" data-color={color ?? (up ? 'green' : 'red')} data-testid={testId}>
      <Caret size={14} aria-label={up ? 'Up' : 'Down'} />
      {value}
    </span>
  );
}
