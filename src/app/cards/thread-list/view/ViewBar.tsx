import { useState } from 'react';
import { Button, Flex } from '@hubspot/ui-extensions';
import type { ThreadList } from '../../contract/thread.ts';
import { useLanguage } from '../../data/card.ts';
import { Filters } from './Filters.tsx';
import type { ViewScreen } from './useView.ts';

interface Props {
  list: ThreadList;
  screen: ViewScreen;
}

/** One quiet line that says whether filters are on; what sets them shows on request. */
export function ViewBar({ list, screen }: Props) {
  const { filters } = useLanguage().words;
  const [open, setOpen] = useState(false);
  return (
    <Flex direction="column" gap="xs">
      <Flex gap="sm" wrap>
        <Button variant="transparent" size="xs" onClick={() => setOpen(!open)}>
          {open ? filters.hide : screen.on > 0 ? filters.showOn(screen.on) : filters.show}
        </Button>
        {screen.on > 0 && (
          <Button variant="transparent" size="xs" onClick={screen.clear}>
            {filters.clear}
          </Button>
        )}
      </Flex>
      {open && <Filters list={list} {...screen} />}
    </Flex>
  );
}
