import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { ThreadList as Threads } from '../contract/thread.ts';
import { useCard } from '../data/card.ts';
import type { Failure } from '../data/answer.ts';
import type { NextPage } from '../data/useNextPage.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { LoadingNotice } from '../loading/LoadingNotice.tsx';
import { EmptyList } from './EmptyList.tsx';
import { ListHeading } from './ListHeading.tsx';
import { Row } from './Row.tsx';
import { useRows } from './useRows.ts';
import { useThreadList } from './useThreadList.ts';

/** The record's threads, who waits first. */
export function ThreadList() {
  const { words } = useCard().language;
  const { state, reload, settle, rest } = useThreadList();

  if (state.phase === 'loading') return <LoadingNotice label={words.loading.threads} />;
  if (state.phase === 'failed') return <FailureNotice failure={state.failure} onRetry={reload} />;
  return (
    <Rows
      list={state.data}
      refreshing={state.refreshing}
      refreshFailure={state.refreshFailure}
      reload={reload}
      settle={settle}
      rest={rest}
    />
  );
}

interface Props {
  list: Threads;
  refreshing: boolean;
  refreshFailure?: Failure;
  reload: () => void;
  settle: () => void;
  rest: NextPage;
}

function Rows({ list, refreshing, refreshFailure, reload, settle, rest }: Props) {
  const { words, format } = useCard().language;
  const rows = useRows(list, { reload, settle, rest });
  return (
    <Flex direction="column" gap="xs">
      <ListHeading
        threads={list.threads}
        now={rows.now}
        refreshing={refreshing}
        onRefresh={rows.refresh}
      />
      {refreshFailure && <FailureNotice failure={refreshFailure} onRetry={rows.refresh} />}
      {list.incomplete && <Text variant="microcopy">{list.incomplete}</Text>}
      {list.threads.length === 0 && <EmptyList />}
      {rows.inSight.map((thread) => (
        <Row
          key={thread.id}
          thread={thread}
          preview={rows.previews.get(thread.id)}
          names={list.names}
          now={rows.now}
          open={thread.id === rows.openThreadId}
          onOpen={rows.open}
          onClose={rows.close}
        />
      ))}
      {rest.phase === 'waiting' && rest.failure && <FailureNotice failure={rest.failure} />}
      {rows.more && (
        <Flex align="center" justify="between" gap="sm">
          <Button size="xs" onClick={rows.more} disabled={rest.phase === 'loading'}>
            {words.list.more}
          </Button>
          <Text variant="microcopy">
            {words.list.shown(
              format.number(rows.inSight.length),
              format.number(list.threads.length) + (rest.phase === 'none' ? '' : '+'),
            )}
          </Text>
        </Flex>
      )}
    </Flex>
  );
}
