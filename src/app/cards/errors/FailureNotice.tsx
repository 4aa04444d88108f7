import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Failure } from '../api/result.ts';
import { useCard } from '../context/card.ts';
import { explainFailure, retryDelay } from './explainFailure.ts';
import { useCountdown } from '../time/useCountdown.ts';
import type { Strings } from '../i18n/en.ts';

interface Props {
  failure: Failure;
  /** Says what failed; the error's own title then becomes the reason. */
  title?: string;
  onRetry?: () => void;
  /** Where a button that stays after the retry keeps the focus. */
  withoutButton?: true;
}

/**
 * What failed, what the agent can do, and what only an admin can do. After a short rate limit it retries
 * automatically.
 */
export function FailureNotice({ failure, title, onRetry, withoutButton }: Props) {
  const { language, platform } = useCard();
  const { errors, list } = language.strings;
  const explanation = explainFailure(failure, language, platform.now());
  const { reason, help } = explanation;
  const full = reason ? list.said(explanation.title, reason) : explanation.title;
  const why = title === undefined ? reason : full;
  const secondsLeft = useCountdown(retryDelay(failure), onRetry);
  const wait = secondsLeft === undefined ? explanation.wait : waitFor(secondsLeft, onRetry, errors);
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
        {onRetry && !withoutButton && (
          <Button size="xs" onClick={onRetry}>
            {errors.retry}
          </Button>
        )}
      </Flex>
    </Alert>
  );
}

/** Says when it tries again or, without a retry of its own, when the agent can; '' once that time has come. */
function waitFor(seconds: number, onRetry: Props['onRetry'], strings: Strings['errors']): string {
  if (onRetry) return strings.byItself(strings.seconds(seconds));
  return seconds > 0 ? strings.again(strings.seconds(seconds)) : '';
}
