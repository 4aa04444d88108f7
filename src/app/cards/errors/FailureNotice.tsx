import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Failure } from '../api/result.ts';
import { useCard } from '../context/card.ts';
import { explain, retryDelay } from './explainFailure.ts';
import { useCountdown } from '../time/useCountdown.ts';

interface Props {
  failure: Failure;
  /** Says more exactly than the error's own title what did not work; that one then says why. */
  title?: string;
  onRetry?: () => void;
}

/**
 * What happened, what the agent can do about it, and what only an admin can do. Where HubSpot only
 * asks to wait a moment, what failed is tried again by itself.
 */
export function FailureNotice({ failure, title, onRetry }: Props) {
  const { language, platform } = useCard();
  const { errors, list } = language.strings;
  const explanation = explain(failure, language, platform.now());
  const { reason, help } = explanation;
  const full = reason ? list.said(explanation.title, reason) : explanation.title;
  const why = title === undefined ? reason : full;
  const secondsLeft = useCountdown(retryDelay(failure), onRetry);
  const wait =
    secondsLeft === undefined ? explanation.wait : errors.byItself(errors.seconds(secondsLeft));
  return (
    <Alert title={title ?? explanation.title} variant="warning">
      <Flex direction="column" gap="xs" align="start">
        {why && <Text>{why}</Text>}
        {help && <Text>{help}</Text>}
        {wait && <Text>{wait}</Text>}
        {explanation.small.map((line) => (
          <Text key={line} variant="microcopy">
            {line}
          </Text>
        ))}
        {onRetry && (
          <Button size="xs" onClick={onRetry}>
            {errors.retry}
          </Button>
        )}
      </Flex>
    </Alert>
  );
}
