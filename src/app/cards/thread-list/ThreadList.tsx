import { useCallback, useLayoutEffect, useState } from 'react';
import { Button, Flex } from '@hubspot/ui-extensions';
import { TICKET } from '../contract/record.ts';
import { useCard } from '../context/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { useNoting } from '../polling/activity.ts';
import { AlsoFromContact } from './OtherThreads.tsx';
import { EmptyList } from './EmptyList.tsx';
import { Incomplete } from './IncompleteNotice.tsx';
import { ListHeading } from './ListHeading.tsx';
import { ListSkeleton } from './ListSkeleton.tsx';
import { Rows } from './rows/Rows.tsx';
import { SelectionBar } from './selection/SelectionBar.tsx';
import { useSelection } from './selection/useSelection.ts';
import { useRows } from './rows/useRows.ts';
import { useThreadList, type ThreadListScreen } from './threads/useThreadList.ts';
import { NothingFits } from './view/NoMatches.tsx';
import { useView } from './view/useView.ts';
import { ViewBar } from './ListToolbar.tsx';

/** The record's threads, who waits first. */
export function ThreadList() {
  const screen = useThreadList();
  const { state, reload } = screen;

  // What replaces the skeleton must be there before it goes: HubSpot draws a card change by change.
  const isLoading = state.phase === 'loading';
  const [wasLoading, setWasLoading] = useState(isLoading);
  useLayoutEffect(() => setWasLoading(isLoading), [isLoading]);

  return (
    <>
      {state.phase === 'failed' && <FailureNotice failure={state.failure} onRetry={reload} />}
      {state.phase === 'ready' && <Loaded {...screen} state={state} />}
      {(isLoading || wasLoading) && <ListSkeleton />}
    </>
  );
}

interface Props extends ThreadListScreen {
  state: Extract<ThreadListScreen['state'], { phase: 'ready' }>;
}

function Loaded({ state, trouble, reload, look, rest }: Props) {
  const { record, language } = useCard();
  const { list } = language.words;
  const { data: listed, refreshing, refreshFailure } = state;
  const viewing = useView();
  const rows = useRows(listed, rest, viewing.view, viewing.search);
  const selection = useSelection(look);
  const note = useNoting();
  const refresh = useCallback(() => {
    note();
    reload();
  }, [note, reload]);
  const isEmpty = listed.threads.length === 0;
  return (
    <Flex direction="column" gap="xs">
      <ListHeading
        listed={listed}
        now={rows.now}
        refreshing={refreshing}
        trouble={trouble}
        onRefresh={refresh}
      />
      {trouble && refreshFailure && <FailureNotice failure={refreshFailure} onRetry={refresh} />}
      {isEmpty ? <EmptyList /> : <ViewBar list={listed} screen={viewing} selection={selection} />}
      {rows.arrived > 0 && (
        <Button size="xs" onClick={rows.showArrived}>
          {list.showArrived(rows.arrived)}
        </Button>
      )}
      {!isEmpty && rows.inSight.length === 0 && (
        <NothingFits {...viewing} unsearched={rows.unsearched} />
      )}
      <SelectionBar selection={selection} rows={rows} />
      <Rows rows={rows} rest={rest} searching={viewing.search !== ''} selection={selection} />
      <Incomplete list={listed} />
      {record.objectTypeId === TICKET && !rows.isDrawing && <AlsoFromContact own={listed} />}
    </Flex>
  );
}
