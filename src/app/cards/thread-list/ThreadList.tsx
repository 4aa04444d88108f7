import { useCallback, useLayoutEffect, useState } from 'react';
import { Button, Flex } from '@hubspot/ui-extensions';
import { CONTACT, TICKET } from '../contract/record.ts';
import { useCard } from '../context/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { useRecordActivity } from '../polling/activity.ts';
import { SettingsPanel } from '../settings-page/SettingsPanel.tsx';
import { OtherThreads } from './OtherThreads.tsx';
import { EmptyList } from './EmptyList.tsx';
import { ListEnd } from './ListEnd.tsx';
import { ListHeading } from './ListHeading.tsx';
import { ListSkeleton } from './ListSkeleton.tsx';
import { Rows } from './rows/Rows.tsx';
import { SelectionBar } from './selection/SelectionBar.tsx';
import { useSelection } from './selection/useSelection.ts';
import { useRows } from './rows/useRows.ts';
import { hasSeveralCustomers } from './threads/threadCounts.ts';
import { useWasEver } from '../time/useWasEver.ts';
import { useThreadList, type ThreadListScreen } from './threads/useThreadList.ts';
import { NoMatches } from './filters/NoMatches.tsx';
import { useFilters } from './filters/useFilters.ts';
import { ListToolbar } from './ListToolbar.tsx';
import { TicketLine } from '../ticket/TicketLine.tsx';
import { TicketProvider } from '../ticket/TicketProvider.tsx';

/** The threads of the record, in the order that the agent chose. */
export function ThreadList() {
  const screen = useThreadList();
  const { state, reload } = screen;

  // HubSpot applies changes one at a time: mount the list before removing the skeleton.
  const [isShown, setIsShown] = useState(false);
  const hasFailed = useWasEver(state.phase === 'failed');

  return (
    <Flex direction="column" gap="xs">
      {state.phase === 'failed' && (
        <FailureNotice failure={state.failure} onRetry={reload} withoutButton />
      )}
      {hasFailed && <RetryButton state={state} onPress={reload} />}
      {state.phase === 'ready' && (
        <Ready {...screen} state={state} onShown={setIsShown} hasFailed={hasFailed} />
      )}
      {state.phase !== 'failed' && !isShown && <ListSkeleton />}
    </Flex>
  );
}

/** After a failed first load, the button that tries again stays and refreshes the list, so that it keeps the focus. */
function RetryButton({
  state,
  onPress,
}: Pick<ThreadListScreen, 'state'> & { onPress: () => void }) {
  const { list, errors } = useCard().language.strings;
  const isLoading = state.phase === 'loading' || (state.phase === 'ready' && state.refreshing);
  const name = isLoading ? list.refreshing : list.refresh;
  return (
    <Flex justify="end">
      <Button size="xs" onClick={onPress}>
        {state.phase === 'failed' ? errors.retry : name}
      </Button>
    </Flex>
  );
}

interface Props extends ThreadListScreen {
  state: Extract<ThreadListScreen['state'], { phase: 'ready' }>;
  /** Called with true once the list is drawn, and with false when it is removed. */
  onShown: (isShown: boolean) => void;
  /** Whether the first load failed; the button above the list then refreshes it. */
  hasFailed: boolean;
}

/** On a ticket, its properties are at hand. */
function Ready(props: Props) {
  const { record } = useCard();
  if (record.objectTypeId !== TICKET) return <Loaded {...props} />;
  return (
    <TicketProvider requestedAt={props.state.data.requestedAt}>
      <Loaded {...props} />
    </TicketProvider>
  );
}

function Loaded({ state, refreshError, reload, poll, remaining, onShown, hasFailed }: Props) {
  const { record } = useCard();
  const { data: list, refreshing, refreshFailure } = state;
  const filtering = useFilters();
  const rows = useRows(list, remaining, filtering.filters, filtering.search);
  const selection = useSelection(poll);
  const recordActivity = useRecordActivity();
  const refresh = useCallback(() => {
    recordActivity();
    reload();
  }, [recordActivity, reload]);
  const isEmpty = list.threads.length === 0;
  const { isRanked } = rows;
  useLayoutEffect(() => {
    onShown(isRanked);
    return () => onShown(false);
  }, [onShown, isRanked]);
  if (!isRanked) return null;
  return (
    <Flex direction="column" gap="xs">
      <ListHeading
        threadList={list}
        waitOf={rows.waitOf}
        now={rows.now}
        refreshing={refreshing}
        refreshError={refreshError}
        isExplained={refreshFailure !== undefined}
        onRefresh={hasFailed ? undefined : refresh}
        pendingCount={rows.pendingCount}
        onShowPending={rows.showPending}
      />
      {record.objectTypeId === TICKET && <TicketLine actors={rows.names.actors} now={rows.now} />}
      {refreshError && refreshFailure && (
        <FailureNotice failure={refreshFailure} onRetry={refresh} withoutButton />
      )}
      {isEmpty ? (
        <EmptyList />
      ) : (
        <ListToolbar list={list} screen={filtering} selection={selection} />
      )}
      {!isEmpty && rows.visibleRows.length === 0 && (
        <NoMatches on={filtering.on} unsearched={rows.unsearched} />
      )}
      <SelectionBar selection={selection} rows={rows} />
      <Rows
        rows={rows}
        remaining={remaining}
        searching={filtering.search !== ''}
        selection={selection}
        namesPerson={record.objectTypeId !== CONTACT && hasSeveralCustomers(list.threads)}
      />
      <ListEnd list={list} />
      {record.objectTypeId === TICKET && !rows.isDrawing && <OtherThreads own={list} />}
      {!rows.isDrawing && <SettingsPanel />}
    </Flex>
  );
}
