import { Alert, Text } from '@hubspot/ui-extensions';
import { useCard } from '../../context/card.ts';
import { explain } from '../../errors/explainFailure.ts';
import type { RowsScreen } from '../rows/useRows.ts';
import type { BulkResult } from './runConcurrently.ts';
import type { Outcome } from './useSelection.ts';

interface Props {
  outcome: Outcome;
  rows: Pick<RowsScreen, 'nameOf' | 'assigneeOf'>;
}

/** What was done and, thread by thread, what was not and why. */
export function OutcomeNotice({ outcome: { action, attempted }, rows }: Props) {
  const { language, platform } = useCard();
  const { selection: strings, list, assignee } = language.strings;
  const left = attempted.filter(({ outcome }) => outcome !== 'done');
  const done = attempted.length - left.length;
  const doneWords = action === 'assign' ? strings.assigned(done) : strings.closed(done);
  if (left.length === 0) return <Text variant="microcopy">{doneWords}</Text>;
  const why = ({ thread, outcome }: BulkResult) => {
    if (typeof outcome === 'string') return strings.untried;
    const holder = outcome.code === 'CHANGED' && rows.assigneeOf(thread);
    return holder ? assignee.takenTitle(holder) : explain(outcome, language, platform.now()).title;
  };
  return (
    <Alert title={`${doneWords} ${strings.left(left.length)}`} variant="warning">
      {left.map((attempt) => (
        <Text key={attempt.thread.id}>{list.said(rows.nameOf(attempt.thread), why(attempt))}</Text>
      ))}
    </Alert>
  );
}
