import { useState } from 'react';
import { Button, Flex } from '@hubspot/ui-extensions';
import type { ThreadList } from '../contract/thread.ts';
import { useLanguage } from '../context/card.ts';
import type { SelectionScreen } from './selection/useSelection.ts';
import { countThreads } from './threads/threadCounts.ts';
import { Filters, HIDDEN } from './view/Filters.tsx';
import { LONG_LIST } from './view/view.ts';
import type { ViewScreen } from './view/useView.ts';

interface Props {
  list: ThreadList;
  screen: ViewScreen;
  selection: SelectionScreen;
}

/** The buttons to filter the list and to select several rows, once it is long or while they are in use. */
export function ListToolbar(props: Props) {
  const { list, screen, selection } = props;
  const isUsed = screen.on > 0 || screen.view.sort !== screen.defaultSort || selection.selecting;
  const [wasUsed, setWasUsed] = useState(false);
  if (isUsed && !wasUsed) setWasUsed(true);
  if (list.threads.length >= LONG_LIST || wasUsed) return <Tools {...props} />;
  return <HiddenKinds list={list} screen={screen} />;
}

/** A short list has no filters, so these buttons show its spam and archived threads. */
function HiddenKinds({ list, screen }: Pick<Props, 'list' | 'screen'>) {
  const { strings, format } = useLanguage();
  const counts = countThreads(list.threads);
  const hidden = HIDDEN.filter((kind) => counts[kind] > 0);
  if (hidden.length === 0) return null;
  return (
    <Flex gap="sm" wrap>
      {hidden.map((kind) => (
        <Button
          key={kind}
          variant="transparent"
          size="xs"
          onClick={() => screen.change({ [kind]: true })}
        >
          {`${strings.thread[kind]} (${format.number(counts[kind])})`}
        </Button>
      ))}
    </Flex>
  );
}

function Tools({ list, screen, selection }: Props) {
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
