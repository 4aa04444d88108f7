import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import type { RowsScreen } from '../rows/useRows.ts';
import { isOpen } from '../threads/waiting.ts';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import type { SelectionScreen } from './useSelection.ts';

interface Props {
  selection: SelectionScreen;
  rows: RowsScreen;
}

/**
 * The bulk actions for selected threads. Its two lines are always rendered while selecting, so that no row moves. Before
 * threads are taken from teammates, the same buttons ask, so that the focus stays and a second click takes nothing. A
 * button that was pressed is not disabled afterwards, which would take the focus from it.
 */
export function SelectionBar({ selection, rows }: Props) {
  const { me, language } = useCard();
  const { strings: all, format } = language;
  const { selection: strings, assignee, thread } = all;
  const { selectedIds, working, outcome, question } = selection;
  if (!selectedIds) return null;
  const chosen = rows.visibleRows.filter(({ id }) => selectedIds.has(id));
  const toAssign = chosen.filter(
    ({ assignedTo, archived }) => assignedTo !== me.actorId && !archived,
  );
  const toClose = chosen.filter(isOpen);
  const isThreadOpen = rows.openThreadId !== undefined;
  const unassigned = question?.filter(({ assignedTo }) => !assignedTo) ?? [];
  const isIdle = !working && outcome === undefined;
  const act = (on: ThreadSummary[], action: (threads: ThreadSummary[]) => void) => {
    if (!working && on.length > 0) action(on);
  };
  const withCount = (name: string, { length }: ThreadSummary[]) =>
    length > 0 ? `${name} (${format.number(length)})` : name;
  return (
    <Flex direction="column" gap="xs">
      <Flex align="center" justify="between" gap="sm">
        <Text variant="microcopy">
          {working ? assignee.working : strings.ticked(chosen.length)}
        </Text>
        {!question && (
          <Button
            variant="transparent"
            size="xs"
            disabled={isThreadOpen}
            onClick={() => act(rows.visibleRows, selection.selectAll)}
          >
            {strings.all}
          </Button>
        )}
      </Flex>
      {question && (
        <Alert title={strings.taken(question.length - unassigned.length)} variant="warning" />
      )}
      {question ? (
        <Flex gap="xs" wrap>
          <Button size="xs" onClick={() => selection.answer([])}>
            {assignee.cancel}
          </Button>
          <Button size="xs" onClick={() => selection.answer(question)}>
            {strings.takeAll}
          </Button>
          {unassigned.length > 0 && (
            <Button size="xs" onClick={() => selection.answer(unassigned)}>
              {strings.takeUnassigned}
            </Button>
          )}
        </Flex>
      ) : (
        <Flex gap="xs" wrap>
          <Button
            size="xs"
            disabled={isThreadOpen || (isIdle && toAssign.length === 0)}
            onClick={() => act(toAssign, selection.assignToMe)}
          >
            {withCount(assignee.toMe, toAssign)}
          </Button>
          <Button
            size="xs"
            disabled={isThreadOpen || (isIdle && toClose.length === 0)}
            onClick={() => act(toClose, selection.close)}
          >
            {withCount(thread.close, toClose)}
          </Button>
        </Flex>
      )}
      {outcome && !question && (
        <OutcomeNotice outcome={outcome} rows={rows} onUndo={selection.undo} />
      )}
    </Flex>
  );
}
