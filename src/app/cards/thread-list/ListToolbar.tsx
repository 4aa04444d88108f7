import { useState } from 'react';
import { Button, Flex } from '@hubspot/ui-extensions';
import type { ThreadList } from '../contract/thread.ts';
import { useLanguage } from '../context/card.ts';
import type { SelectionScreen } from './selection/useSelection.ts';
import { Filters } from './view/Filters.tsx';
import type { ViewScreen } from './view/useView.ts';

interface Props {
  list: ThreadList;
  screen: ViewScreen;
  selection: SelectionScreen;
}

/** The buttons to filter the list and to select several rows. */
export function ListToolbar({ list, screen, selection }: Props) {
  const { strings, format } = useLanguage();
  const { filters } = strings;
  const [open, setOpen] = useState(false);
  return (
    <Flex direction="column" gap="xs">
      <Flex justify="between" gap="sm">
        <Flex gap="sm" wrap>
          <Button variant="transparent" size="xs" onClick={() => setOpen(!open)}>
            {open
              ? filters.hide
              : screen.on > 0
                ? `${filters.show} (${format.number(screen.on)})`
                : filters.show}
          </Button>
          {screen.on > 0 && (
            <Button variant="transparent" size="xs" onClick={screen.clear}>
              {filters.clear}
            </Button>
          )}
        </Flex>
        <Button
          variant="transparent"
          size="xs"
          onClick={selection.selecting ? selection.stop : selection.start}
        >
          {selection.selecting ? strings.selection.end : strings.selection.begin}
        </Button>
      </Flex>
      {open && <Filters list={list} {...screen} />}
    </Flex>
  );
}
