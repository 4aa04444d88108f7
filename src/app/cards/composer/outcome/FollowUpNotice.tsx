import { Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import type { FollowedUp } from '../sending/sendState.ts';

interface Props {
  followedUp: FollowedUp;
  onAgain: () => void;
}

/** What became of the second half of "Send and close" or "Comment and assign". */
export function FollowUpNotice({ followedUp, onAgain }: Props) {
  const { composer: words } = useLanguage().words;
  const closes = followedUp.followUp.kind === 'close';
  switch (followedUp.phase) {
    case 'underWay':
      return <Text variant="microcopy">{closes ? words.thenClosing : words.thenAssigning}</Text>;
    case 'done':
      return <Text variant="microcopy">{closes ? words.thenClosed : words.thenAssigned}</Text>;
    case 'failed':
      return (
        <FailureNotice
          failure={followedUp.failure}
          title={closes ? words.thenNotClosed : words.thenNotAssigned}
          onRetry={onAgain}
        />
      );
  }
}
