import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useCard } from '../../data/card.ts';
import type { RowsScreen } from '../useRows.ts';
import { isOpen } from '../waiting.ts';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import type { SelectionScreen } from './useSelection.ts';

interface Props {
  selection: SelectionScreen;
  rows: RowsScreen;
}

/** What can be done with the ticked threads. While a thread is open, its own buttons are the only ones. */
export function SelectionBar({ selection, rows }: Props) {
  const { me, language } = useCard();
  const { selection: words, assignee } = language.words;
  const { ticked, working, outcome } = selection;
  if (!ticked) return null;
  const chosen = rows.inSight.filter(({ id }) => ticked.has(id));
  const toAssign = chosen.filter(
    ({ assignedTo, archived }) => assignedTo !== me.actorId && !archived,
  );
  const toClose = chosen.filter(isOpen);
  return (
    <Flex direction="column" gap="xs">
      <Flex align="center" gap="xs" wrap>
        <Text variant="microcopy">{working ? assignee.working : words.ticked(chosen.length)}</Text>
        {!working && rows.openThreadId === undefined && (
          <>
            {toAssign.length > 0 && (
              <Button size="xs" onClick={() => selection.assignToMe(toAssign)}>
                {words.assign(toAssign.length)}
              </Button>
            )}
            {toClose.length > 0 && (
              <Button size="xs" onClick={() => selection.close(toClose)}>
                {words.close(toClose.length)}
              </Button>
            )}
            {chosen.length < rows.inSight.length && (
              <Button
                variant="transparent"
                size="xs"
                onClick={() => selection.tickAll(rows.inSight.map(({ id }) => id))}
              >
                {words.all}
              </Button>
            )}
          </>
        )}
      </Flex>
      {outcome && <OutcomeNotice outcome={outcome} rows={rows} />}
    </Flex>
  );
}
