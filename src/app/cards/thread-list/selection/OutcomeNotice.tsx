import { Alert, Text } from '@hubspot/ui-extensions';
import { useCard } from '../../context/card.ts';
import { explainFailure } from '../../errors/explainFailure.ts';
import type { RowsScreen } from '../rows/useRows.ts';
import type { BulkResult } from './runConcurrently.ts';
import type { Outcome } from './useSelection.ts';

interface Props {
  outcome: Outcome;
  rows: Pick<RowsScreen, 'nameOf' | 'assigneeOf'>;
}

/** The result of a bulk action: how many succeeded, and why each other thread failed. */
export function OutcomeNotice({ outcome: { action, results }, rows }: Props) {
  const { language, platform } = useCard();
  const { selection: strings, list, assignee } = language.strings;
  const failed = results.filter(({ outcome }) => outcome !== 'done');
  const done = results.length - failed.length;
  const doneText = action === 'assign' ? strings.assigned(done) : strings.closed(done);
  if (failed.length === 0) return <Text variant="microcopy">{doneText}</Text>;
  const reasonFor = ({ thread, outcome }: BulkResult) => {
    if (typeof outcome === 'string') return strings.untried;
    const holder = outcome.code === 'CHANGED' && rows.assigneeOf(thread);
    return holder
      ? assignee.takenTitle(holder)
      : explainFailure(outcome, language, platform.now()).title;
  };
  return (
    <Alert title={`${doneText} ${strings.left(failed.length)}`} variant="warning">
      {failed.map((attempt) => (
        <Text key={attempt.thread.id}>
          {list.said(rows.nameOf(attempt.thread), reasonFor(attempt))}
        </Text>
      ))}
    </Alert>
  );
}
