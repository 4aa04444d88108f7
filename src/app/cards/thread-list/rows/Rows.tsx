import { Button, Divider, Flex, List, Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import type { NextPage } from '../../api/useNextPage.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import { Row } from './Row.tsx';
import type { RowsScreen } from './useRows.ts';

interface Props {
  rows: RowsScreen;
  remaining: NextPage;
  searching: boolean;
  /** Whether each row names its customer. */
  namesPerson?: boolean;
  /** Absent where rows cannot be selected; `selectedIds` is undefined until the agent starts selecting. */
  selection?: {
    selectedIds?: ReadonlySet<string>;
    select: (threadId: string, on: boolean) => void;
  };
}

/** The visible rows and the button to show more. */
export function Rows({ rows, remaining, searching, selection, namesPerson }: Props) {
  const { strings, format } = useLanguage();
  const { list } = strings;
  const shownCount = format.number(searching ? rows.reachedCount : rows.visibleRows.length);
  const all = format.number(rows.matchCount) + (remaining.phase === 'none' ? '' : '+');
  return (
    <Flex direction="column" gap="xs">
      {rows.visibleRows.length > 0 && (
        <>
          <Divider size="extra-small" />
          <List variant="unordered">
            {rows.visibleRows.map((thread) => (
              <Row
                key={thread.id}
                thread={thread}
                preview={rows.previews.get(thread.id)}
                names={rows.names}
                now={rows.now}
                namesPerson={namesPerson}
                open={thread.id === rows.openThreadId}
                isNewest={thread.id === rows.newestId}
                onOpen={rows.open}
                onClose={rows.close}
                selected={selection?.selectedIds?.has(thread.id)}
                onSelect={selection?.select}
              />
            ))}
          </List>
        </>
      )}
      {remaining.phase === 'waiting' && remaining.failure && (
        <FailureNotice failure={remaining.failure} />
      )}
      {(rows.more ?? rows.fewer) && (
        <Flex align="center" justify="between" gap="sm">
          {/* Always the same button, never disabled, so that it keeps the focus. */}
          <Button size="xs" onClick={rows.more ?? rows.fewer}>
            {!rows.more ? strings.message.showLess : searching ? list.searchMore : list.more}
          </Button>
          <Text variant="microcopy">
            {searching ? list.searched(shownCount, all) : list.shown(shownCount, all)}
          </Text>
        </Flex>
      )}
    </Flex>
  );
}
