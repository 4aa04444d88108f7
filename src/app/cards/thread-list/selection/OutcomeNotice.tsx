import { Alert, Text } from '@hubspot/ui-extensions';
import type { ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../data/card.ts';
import { explain } from '../../errors/explain.ts';
import type { Attempted } from './inTurns.ts';
import type { Outcome } from './useSelection.ts';

interface Props {
  outcome: Outcome;
  nameOf: (thread: ThreadSummary) => string;
}

/** What was done and, thread by thread, what was not and why. */
export function OutcomeNotice({ outcome: { action, attempted }, nameOf }: Props) {
  const { language, platform } = useCard();
  const { selection: words } = language.words;
  const left = attempted.filter(({ outcome }) => outcome !== 'done');
  const done = attempted.length - left.length;
  const doneWords = action === 'assign' ? words.assigned(done) : words.closed(done);
  if (left.length === 0) return <Text variant="microcopy">{doneWords}</Text>;
  const why = ({ outcome }: Attempted) =>
    typeof outcome === 'string' ? words.untried : explain(outcome, language, platform.now()).title;
  return (
    <Alert title={`${doneWords} ${words.left(left.length)}`} variant="warning">
      {left.map((attempt) => (
        <Text key={attempt.thread.id}>
          {language.words.list.said(nameOf(attempt.thread), why(attempt))}
        </Text>
      ))}
    </Alert>
  );
}
