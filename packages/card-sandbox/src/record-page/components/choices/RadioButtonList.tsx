import type { ToggleGroupProps } from '@hubspot/ui-extensions';
import { Group, Radio, Stack } from '@mantine/core';
import { callCard } from '../../hooks/call-card.ts';
import { useToggleList } from './toggle-options.ts';

type Props = Extract<ToggleGroupProps, { toggleType: 'radioButtonList' }>;

/** A ToggleGroup with single selection. */
export function RadioButtonList({ value, onChange, toggleType, ...shared }: Props) {
  const { name, chosen, setChosen, inline, group, items } = useToggleList(shared);
  const Row = inline ? Group : Stack;
  return (
    <Radio.Group
      {...group}
      name={name}
      value={value ?? chosen[0] ?? ''}
      data-type={toggleType}
      onChange={(next) => {
        setChosen([next]);
        callCard(onChange, next);
      }}
    >
      <Row gap="xs">
        {items.map((item) => (
          <Radio key={item.value} {...item} />
        ))}
      </Row>
    </Radio.Group>
  );
}
