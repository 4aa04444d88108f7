import { Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import type { FollowUpState } from '../sending/sendState.ts';

interface Props {
  followedUp: FollowUpState;
  onAgain: () => void;
}

/** What became of the second half of "Send and close" or "Comment and assign". */
export function FollowUpNotice({ followedUp, onAgain }: Props) {
  const { composer: strings } = useLanguage().strings;
  const closes = followedUp.followUp.kind === 'close';
  switch (followedUp.phase) {
    case 'underWay':
      return (
        <Text variant="microcopy">{closes ? strings.thenClosing : strings.thenAssigning}</Text>
      );
    case 'done':
      return <Text variant="microcopy">{closes ? strings.thenClosed : strings.thenAssigned}</Text>;
    case 'failed':
      return (
        <FailureNotice
          failure={followedUp.failure}
          title={closes ? strings.thenNotClosed : strings.thenNotAssigned}
          onRetry={onAgain}
        />
      );
  }
}
