import { Text } from '@hubspot/ui-extensions';
import { useLanguage } from '../../context/card.ts';
import { FailureNotice } from '../../errors/FailureNotice.tsx';
import type { FollowUpState } from '../sending/sendState.ts';

interface Props {
  followUp: FollowUpState;
  onRetry: () => void;
}

/** The state of the closing or assigning after "Send and close" or "Comment and assign". */
export function FollowUpNotice({ followUp, onRetry }: Props) {
  const { composer: strings } = useLanguage().strings;
  const isClose = followUp.followUp.kind === 'close';
  switch (followUp.phase) {
    case 'running':
      return (
        <Text variant="microcopy">{isClose ? strings.thenClosing : strings.thenAssigning}</Text>
      );
    case 'done':
      return <Text variant="microcopy">{isClose ? strings.thenClosed : strings.thenAssigned}</Text>;
    case 'failed':
      return (
        <FailureNotice
          failure={followUp.failure}
          title={isClose ? strings.thenNotClosed : strings.thenNotAssigned}
          onRetry={onRetry}
        />
      );
  }
}
