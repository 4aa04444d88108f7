import { useCallback } from 'react';
import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { TICKET } from '../contract/record.ts';
import { useCard } from '../data/card.ts';
import type { Failure } from '../data/answer.ts';
import type { NextPage } from '../data/useNextPage.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { useNoting } from '../live/useNoting.ts';
import { LoadingNotice } from '../loading/LoadingNotice.tsx';
import { AlsoFromContact } from './AlsoFromContact.tsx';
import { EmptyList } from './EmptyList.tsx';
import { ListHeading } from './ListHeading.tsx';
import { Rows } from './Rows.tsx';
import { SelectionBar } from './selection/SelectionBar.tsx';
import { useSelection } from './selection/useSelection.ts';
import { useRows } from './useRows.ts';
import { useThreadList, type Listed, type ThreadListScreen } from './useThreadList.ts';
import { NothingFits } from './view/NothingFits.tsx';
import { useView } from './view/useView.ts';
import { ViewBar } from './view/ViewBar.tsx';

/** The record's threads, who waits first. */
export function ThreadList() {
  const { words } = useCard().language;
  const { state, reload, look, rest } = useThreadList();

  if (state.phase === 'loading') return <LoadingNotice label={words.loading.threads} />;
  if (state.phase === 'failed') return <FailureNotice failure={state.failure} onRetry={reload} />;
  return (
    <Loaded
      listed={state.data}
      refreshing={state.refreshing}
      refreshFailure={state.refreshFailure}
      reload={reload}
      look={look}
      rest={rest}
    />
  );
}

interface Props {
  listed: Listed;
  refreshing: boolean;
  refreshFailure?: Failure;
  reload: () => void;
  look: ThreadListScreen['look'];
  rest: NextPage;
}

function Loaded({ listed, refreshing, refreshFailure, reload, look, rest }: Props) {
  const { record, language } = useCard();
  const { list } = language.words;
  const viewing = useView();
  const rows = useRows(listed, rest, viewing.view, viewing.search);
  const selection = useSelection(look);
  const note = useNoting();
  const { forgetFailures } = rows;
  const refresh = useCallback(() => {
    note();
    forgetFailures();
    reload();
  }, [note, forgetFailures, reload]);
  const isEmpty = listed.threads.length === 0;
  return (
    <Flex direction="column" gap="xs">
      <ListHeading listed={listed} now={rows.now} refreshing={refreshing} onRefresh={refresh} />
      {refreshFailure && <FailureNotice failure={refreshFailure} onRetry={refresh} />}
      {listed.incomplete && <Text variant="microcopy">{listed.incomplete}</Text>}
      {isEmpty ? <EmptyList /> : <ViewBar list={listed} screen={viewing} selection={selection} />}
      {rows.arrived > 0 && (
        <Button size="xs" onClick={rows.showArrived}>
          {list.showArrived(rows.arrived)}
        </Button>
      )}
      {!isEmpty && rows.inSight.length === 0 && <NothingFits {...viewing} />}
      <SelectionBar selection={selection} rows={rows} />
      <Rows
        rows={rows}
        names={listed.names}
        rest={rest}
        searching={viewing.search !== ''}
        selection={selection}
      />
      {record.objectTypeId === TICKET && <AlsoFromContact turn={listed.turn} />}
    </Flex>
  );
}
