/* eslint-disable @typescript-eslint/no-deprecated -- Cards may still use the deprecated option. */
import type { ToggleProps } from '@hubspot/ui-extensions';
import { Switch } from '@mantine/core';
import { callCard } from '../../hooks/call-card.ts';
import { useChecked } from './checked.ts';
import { shortSize } from '../size.ts';

export function Toggle(props: ToggleProps) {
  const { checked, initialIsChecked, readonly, readOnly, name, size, onChange, ...look } = props;
  const { label, labelDisplay = 'inline', textChecked, textUnchecked, testId } = look;
  const [isChecked, setChecked] = useChecked(checked, initialIsChecked);
  const short = shortSize(size === 'default' ? 'md' : size, 'md');
  return (
    <div className="hs-toggle" data-label={labelDisplay}>
      {labelDisplay === 'top' && <span className="hs-label">{label}</span>}
      <Switch
        name={name}
        label={labelDisplay === 'inline' ? label : undefined}
        aria-label={labelDisplay === 'inline' ? undefined : label}
        checked={isChecked}
        disabled={readOnly ?? readonly}
        size={short}
        onLabel={short === 'md' ? (textChecked ?? 'ON') : undefined}
        offLabel={short === 'md' ? (textUnchecked ?? 'OFF') : undefined}
        data-testid={testId}
        onChange={(event) => {
          setChecked(event.currentTarget.checked);
          callCard(onChange, event.currentTarget.checked);
        }}
      />
    </div>
  );
}
