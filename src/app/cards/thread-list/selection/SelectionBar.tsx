import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { ThreadSummary } from '../../contract/thread.ts';
import { useCard, useLanguage } from '../../context/card.ts';
import type { RowsScreen } from '../rows/useRows.ts';
import { isOpen } from '../threads/waiting.ts';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import type { SelectionScreen } from './useSelection.ts';

interface Props {
  selection: SelectionScreen;
  rows: RowsScreen;
}

/**
 * The bulk actions for selected threads. Its two lines are always rendered while selecting, so that no
 * row moves. The actions are disabled while a thread is open.
 */
export function SelectionBar({ selection, rows }: Props) {
  const { me, language } = useCard();
  const { selection: strings, assignee, thread } = language.strings;
  const { selectedIds, working, outcome } = selection;
  if (!selectedIds) return null;
  const chosen = rows.visibleRows.filter(({ id }) => selectedIds.has(id));
  const toAssign = chosen.filter(
    ({ assignedTo, archived }) => assignedTo !== me.actorId && !archived,
  );
  const toClose = chosen.filter(isOpen);
  const blocked = working || rows.openThreadId !== undefined;
  return (
    <Flex direction="column" gap="xs">
      <Flex align="center" justify="between" gap="sm">
        <Text variant="microcopy">
          {working ? assignee.working : strings.ticked(chosen.length)}
        </Text>
        <Button
          variant="transparent"
          size="xs"
          disabled={blocked || chosen.length === rows.visibleRows.length}
          onClick={() => selection.selectAll(rows.visibleRows.map(({ id }) => id))}
        >
          {strings.all}
        </Button>
      </Flex>
      <Flex gap="xs">
        <Button
          size="xs"
          disabled={blocked || toAssign.length === 0}
          onClick={() => selection.assignToMe(toAssign)}
        >
          {toAssign.length > 0 ? strings.assign(toAssign.length) : assignee.toMe}
        </Button>
        <Button
          size="xs"
          disabled={blocked || toClose.length === 0}
          onClick={() => selection.close(toClose)}
        >
          {toClose.length > 0 ? strings.close(toClose.length) : thread.close}
        </Button>
      </Flex>
      {selection.question && (
        <TakeQuestion threads={selection.question} onAnswer={selection.answer} />
      )}
      {outcome && !selection.question && (
        <OutcomeNotice outcome={outcome} rows={rows} onUndo={selection.undoClose} />
      )}
    </Flex>
  );
}

interface QuestionProps {
  threads: ThreadSummary[];
  onAnswer: (threads: ThreadSummary[]) => void;
}

/** Asks before threads are taken from teammates. */
function TakeQuestion({ threads, onAnswer }: QuestionProps) {
  const { selection: strings, assignee } = useLanguage().strings;
  const unassigned = threads.filter(({ assignedTo }) => !assignedTo);
  return (
    <Alert title={strings.taken(threads.length - unassigned.length)} variant="warning">
      <Flex gap="xs" wrap>
        <Button size="xs" onClick={() => onAnswer(threads)}>
          {strings.takeAll}
        </Button>
        {unassigned.length > 0 && (
          <Button size="xs" onClick={() => onAnswer(unassigned)}>
            {strings.takeUnassigned}
          </Button>
        )}
        <Button size="xs" onClick={() => onAnswer([])}>
          {assignee.cancel}
        </Button>
      </Flex>
    </Alert>
  );
}
