import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import type { NextPage } from '../../api/useNextPage.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import { Row } from './Row.tsx';
import type { RowsScreen } from './useRows.ts';

interface Props {
  rows: RowsScreen;
  rest: NextPage;
  searching: boolean;
  /** Absent where rows cannot be selected; `ticked` is undefined until the agent starts selecting. */
  selection?: {
    ticked?: ReadonlySet<string>;
    tick: (threadId: string, on: boolean) => void;
  };
}

/** The rows in sight, and what brings more of them. */
export function Rows({ rows, rest, searching, selection }: Props) {
  const { words, format } = useLanguage();
  const { list } = words;
  const reached = format.number(searching ? rows.reached : rows.inSight.length);
  const all = format.number(rows.fitting) + (rest.phase === 'none' ? '' : '+');
  return (
    <Flex direction="column" gap="xs">
      {rows.inSight.map((thread) => (
        <Row
          key={thread.id}
          thread={thread}
          preview={rows.previews.get(thread.id)}
          names={rows.names}
          now={rows.now}
          open={thread.id === rows.openThreadId}
          onOpen={rows.open}
          onClose={rows.close}
          ticked={selection?.ticked?.has(thread.id)}
          onTick={selection?.tick}
        />
      ))}
      {rest.phase === 'waiting' && rest.failure && <FailureNotice failure={rest.failure} />}
      {rows.more && (
        <Flex align="center" justify="between" gap="sm">
          <Button size="xs" onClick={rows.more} disabled={rest.phase === 'loading'}>
            {searching ? list.searchMore : list.more}
          </Button>
          <Text variant="microcopy">
            {searching ? list.searched(reached, all) : list.shown(reached, all)}
          </Text>
        </Flex>
      )}
    </Flex>
  );
}
