import { useState } from 'react';
import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { ThreadList } from '../contract/thread.ts';
import { CONTACT } from '../contract/record.ts';
import { useCard, useLanguage } from '../context/card.ts';
import type { SelectionScreen } from './selection/useSelection.ts';
import { Filters, HIDDEN, HiddenKinds } from './filters/Filters.tsx';
import { LONG_LIST } from './filters/listFilters.ts';
import type { FiltersState } from './filters/useFilters.ts';

interface Props {
  list: ThreadList;
  screen: FiltersState;
  selection: SelectionScreen;
}

/** The buttons to filter the list and to select several rows, once it is long or while they are in use. A short list shows only its spam and archived threads. */
export function ListToolbar(props: Props) {
  const { list, screen, selection } = props;
  const { record } = useCard();
  const hidden = HIDDEN.filter((kind) => screen.filters[kind]).length;
  const isUsed =
    screen.on > hidden || screen.filters.sort !== screen.defaultSort || selection.selecting;
  const [wasUsed, setWasUsed] = useState(false);
  if (isUsed && !wasUsed) setWasUsed(true);
  if (list.threads.length >= LONG_LIST || wasUsed) return <Tools {...props} />;
  // On a contact, the skeleton has this line too: a longer list fills it.
  const line = record.objectTypeId === CONTACT && <Text>{'\u00a0'}</Text>;
  return <HiddenKinds list={list} {...screen} otherwise={line} />;
}

function Tools({ list, screen, selection }: Props) {
  const { strings, format } = useLanguage();
  const { filters } = strings;
  // Where every thread is hidden, the filters show how to see them.
  const [open, setOpen] = useState(() =>
    list.threads.every((thread) => thread.spam || thread.archived),
  );
  // Clear stays after its use, so that it keeps the focus.
  const [wasFiltered, setWasFiltered] = useState(false);
  if (screen.on > 0 && !wasFiltered) setWasFiltered(true);
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
          {wasFiltered && (
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
