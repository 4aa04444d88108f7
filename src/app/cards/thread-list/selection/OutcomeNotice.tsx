import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useCard } from '../../context/card.ts';
import { explainFailure } from '../../errors/explainFailure.ts';
import type { RowsScreen } from '../rows/useRows.ts';
import { doneText } from './doneText.ts';
import type { BulkResult } from './runConcurrently.ts';
import type { Outcome } from './useSelection.ts';

interface Props {
  outcome: Outcome;
  rows: Pick<RowsScreen, 'nameOf' | 'assigneeOf'>;
  onUndo: () => void;
}

/** The result of a bulk action: how many succeeded, and why each other thread failed. */
export function OutcomeNotice({ outcome: { action, results }, rows, onUndo }: Props) {
  const { language, platform } = useCard();
  const { selection: strings, list, assignee } = language.strings;
  const failed = results.filter(({ outcome }) => outcome !== 'done');
  const done = results.length - failed.length;
  const text = doneText(action, done, language.strings);
  const undo = action !== 'assign' && done > 0 && (
    <Button variant="transparent" size="xs" onClick={onUndo}>
      {language.strings.thread.undo}
    </Button>
  );
  if (failed.length === 0) {
    return (
      <Flex align="center" gap="sm">
        <Text variant="microcopy">{text}</Text>
        {undo}
      </Flex>
    );
  }
  const reasonFor = ({ thread, outcome }: BulkResult) => {
    if (typeof outcome === 'string') return strings.untried;
    const holder = outcome.code === 'CHANGED' && rows.assigneeOf(thread);
    if (holder) return assignee.takenTitle(holder);
    const { title, reason } = explainFailure(outcome, language, platform.now());
    return reason || title;
  };
  return (
    <Alert title={`${text} ${strings.left(failed.length)}`} variant="warning">
      {failed.map((attempt) => (
        <Text key={attempt.thread.id}>
          {list.said(rows.nameOf(attempt.thread), reasonFor(attempt))}
        </Text>
      ))}
      {undo}
    </Alert>
  );
}
