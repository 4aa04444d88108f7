import { useCallback, useLayoutEffect, useState } from 'react';
import { Button, Flex } from '@hubspot/ui-extensions';
import { TICKET } from '../contract/record.ts';
import { useCard } from '../context/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { useRecordActivity } from '../polling/activity.ts';
import { OtherThreads } from './OtherThreads.tsx';
import { EmptyList } from './EmptyList.tsx';
import { IncompleteNotice } from './IncompleteNotice.tsx';
import { ListHeading } from './ListHeading.tsx';
import { ListSkeleton } from './ListSkeleton.tsx';
import { Rows } from './rows/Rows.tsx';
import { SelectionBar } from './selection/SelectionBar.tsx';
import { useSelection } from './selection/useSelection.ts';
import { useRows } from './rows/useRows.ts';
import { useThreadList, type ThreadListScreen } from './threads/useThreadList.ts';
import { NoMatches } from './view/NoMatches.tsx';
import { useView } from './view/useView.ts';
import { ListToolbar } from './ListToolbar.tsx';

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

function Loaded({ state, refreshError, reload, poll, remaining }: Props) {
  const { record, language } = useCard();
  const { list } = language.strings;
  const { data: listed, refreshing, refreshFailure } = state;
  const viewing = useView();
  const rows = useRows(listed, remaining, viewing.view, viewing.search);
  const selection = useSelection(poll);
  const recordActivity = useRecordActivity();
  const refresh = useCallback(() => {
    recordActivity();
    reload();
  }, [recordActivity, reload]);
  const isEmpty = listed.threads.length === 0;
  return (
    <Flex direction="column" gap="xs">
      <ListHeading
        listed={listed}
        now={rows.now}
        refreshing={refreshing}
        refreshError={refreshError}
        onRefresh={refresh}
      />
      {refreshError && refreshFailure && (
        <FailureNotice failure={refreshFailure} onRetry={refresh} />
      )}
      {isEmpty ? (
        <EmptyList />
      ) : (
        <ListToolbar list={listed} screen={viewing} selection={selection} />
      )}
      {rows.pendingCount > 0 && (
        <Button size="xs" onClick={rows.showPending}>
          {list.showArrived(rows.pendingCount)}
        </Button>
      )}
      {!isEmpty && rows.visibleRows.length === 0 && (
        <NoMatches {...viewing} unsearched={rows.unsearched} />
      )}
      <SelectionBar selection={selection} rows={rows} />
      <Rows
        rows={rows}
        remaining={remaining}
        searching={viewing.search !== ''}
        selection={selection}
      />
      <IncompleteNotice list={listed} />
      {record.objectTypeId === TICKET && !rows.isDrawing && <OtherThreads own={listed} />}
    </Flex>
  );
}
