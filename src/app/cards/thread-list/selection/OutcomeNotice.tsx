import { Alert, Text } from '@hubspot/ui-extensions';
import { useCard } from '../../context/card.ts';
import { explain } from '../../errors/explainFailure.ts';
import type { RowsScreen } from '../rows/useRows.ts';
import type { Attempted } from './runConcurrently.ts';
import type { Outcome } from './useSelection.ts';

interface Props {
  outcome: Outcome;
  rows: Pick<RowsScreen, 'nameOf' | 'holderOf'>;
}

/** What was done and, thread by thread, what was not and why. */
export function OutcomeNotice({ outcome: { action, attempted }, rows }: Props) {
  const { language, platform } = useCard();
  const { selection: words, list, assignee } = language.words;
  const left = attempted.filter(({ outcome }) => outcome !== 'done');
  const done = attempted.length - left.length;
  const doneWords = action === 'assign' ? words.assigned(done) : words.closed(done);
  if (left.length === 0) return <Text variant="microcopy">{doneWords}</Text>;
  const why = ({ thread, outcome }: Attempted) => {
    if (typeof outcome === 'string') return words.untried;
    const holder = outcome.code === 'CHANGED' && rows.holderOf(thread);
    return holder ? assignee.takenTitle(holder) : explain(outcome, language, platform.now()).title;
  };
  return (
    <Alert title={`${doneWords} ${words.left(left.length)}`} variant="warning">
      {left.map((attempt) => (
        <Text key={attempt.thread.id}>{list.said(rows.nameOf(attempt.thread), why(attempt))}</Text>
      ))}
    </Alert>
  );
}
