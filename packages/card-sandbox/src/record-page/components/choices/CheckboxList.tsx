import type { ToggleGroupProps } from '@hubspot/ui-extensions';
import { Checkbox, Group, Stack } from '@mantine/core';
import { callCard } from '../../hooks/call-card.ts';
import { useToggleList } from './toggle-options.ts';

type Props = Exclude<ToggleGroupProps, { toggleType: 'radioButtonList' }>;

/** A ToggleGroup with multiple selection. */
export function CheckboxList({ value, onChange, toggleType, ...shared }: Props) {
  const { name, chosen, setChosen, inline, group, items } = useToggleList(shared);
  const Row = inline ? Group : Stack;
  return (
    <Checkbox.Group
      {...group}
      value={value ?? chosen}
      data-type={toggleType}
      onChange={(next) => {
        setChosen(next);
        callCard(onChange, next);
      }}
    >
      <Row gap="xs">
        {items.map((item) => (
          <Checkbox key={item.value} name={name} {...item} />
        ))}
      </Row>
    </Checkbox.Group>
  );
}
