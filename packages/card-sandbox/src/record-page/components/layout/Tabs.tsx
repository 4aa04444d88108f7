import type { TabProps, TabsProps } from '@hubspot/ui-extensions';
import { Tabs as MantineTabs, Tooltip } from '@mantine/core';
import { useState } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { useTabChildren } from './tab-children.ts';

/** Mantine identifies tabs by strings, the kit also by numbers. */
export function Tabs(props: TabsProps) {
  const { onSelectedChange, defaultSelected, selected, variant, fill, children, ...own } = props;
  const { testId } = own;
  const tabs = useTabChildren(children);
  const [clicked, setClicked] = useState(defaultSelected);
  const current = selected ?? clicked ?? tabs[0]?.id;
  const select = (key: string | null) => {
    const tab = tabs.find(({ id }) => String(id) === key);
    if (!tab) return;
    setClicked(tab.id);
    callCard<[never]>(onSelectedChange, tab.id as never);
  };
  return (
    <MantineTabs
      value={current === undefined ? null : String(current)}
      onChange={select}
      variant={variant === 'enclosed' ? 'outline' : 'default'}
      classNames={{ tab: 'hs-tab', panel: 'hs-tab-panel' }}
      data-testid={testId}
    >
      <MantineTabs.List grow={fill}>
        {tabs.map((tab) => (
          <TabTitle key={tab.id} id={String(tab.id)} tab={tab.props} />
        ))}
      </MantineTabs.List>
      {tabs.map(({ id, element }) => (
        <MantineTabs.Panel key={id} value={String(id)} keepMounted={false}>
          {element}
        </MantineTabs.Panel>
      ))}
    </MantineTabs>
  );
}

function TabTitle({ id, tab }: { id: string; tab: TabProps }) {
  const { title, disabled, tooltip, tooltipPlacement, testId } = tab;
  return (
    <Tooltip label={tooltip} position={tooltipPlacement} disabled={!tooltip}>
      <MantineTabs.Tab value={id} disabled={disabled} data-testid={testId}>
        {title}
      </MantineTabs.Tab>
    </Tooltip>
  );
}
