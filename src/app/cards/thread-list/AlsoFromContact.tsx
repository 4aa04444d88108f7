import { useEffect, useRef, useState } from 'react';
import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../data/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { LoadingNotice } from '../loading/LoadingNotice.tsx';
import { Rows } from './Rows.tsx';
import { useRows } from './useRows.ts';
import { useThreadList, type Listed, type ThreadListScreen } from './useThreadList.ts';
import { FIRST_VIEW } from './view/view.ts';

/**
 * What else the customer of a ticket has written. Folded, and asked for only once an agent opens it.
 *
 * @param turn as the ticket's own list has it: another number when the agent asked again.
 */
export function AlsoFromContact({ turn }: { turn: number }) {
  const { list } = useLanguage().words;
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const toggle = () => {
    setAsked(true);
    setOpen(!open);
  };
  return (
    <Accordion title={list.alsoFromContact} size="xs" open={open} onClick={toggle}>
      {asked && <OtherThreads turn={turn} />}
    </Accordion>
  );
}

function OtherThreads({ turn }: { turn: number }) {
  const { words } = useLanguage();
  const { state, reload, rest } = useThreadList('contact');
  const seen = useRef(turn);
  useEffect(() => {
    if (seen.current !== turn) reload();
    seen.current = turn;
  }, [turn, reload]);

  if (state.phase === 'loading') return <LoadingNotice label={words.loading.threads} />;
  if (state.phase === 'failed') return <FailureNotice failure={state.failure} onRetry={reload} />;
  return <OtherRows listed={state.data} rest={rest} />;
}

function OtherRows({ listed, rest }: { listed: Listed } & Pick<ThreadListScreen, 'rest'>) {
  const { list } = useLanguage().words;
  const rows = useRows(listed, rest, FIRST_VIEW, '');
  return (
    <Flex direction="column" gap="xs">
      {listed.incomplete && <Text variant="microcopy">{listed.incomplete}</Text>}
      {rows.fitting === 0 && <Text variant="microcopy">{list.nothingElse}</Text>}
      <Rows rows={rows} names={listed.names} rest={rest} searching={false} />
    </Flex>
  );
}
