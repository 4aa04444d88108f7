import { Alert, Flex, Text } from '@hubspot/ui-extensions';
import type { ReplyRoutes } from '../../contract/reply/route.ts';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useLanguage } from '../../context/card.ts';
import { formatReasons } from '../../errors/formatReasons.ts';
import { HubSpotLink } from '../../hubspot-link/HubSpotLink.tsx';

interface Props {
  routes: Extract<ReplyRoutes, { kind: 'closed' }>;
  thread: ThreadSummary;
  names: Names;
}

/** Explains why this thread cannot be answered here, and links to HubSpot. */
export function ReadOnlyNotice({ routes, thread, names }: Props) {
  const { strings } = useLanguage();
  return (
    <Alert title={strings.composer.readOnlyTitle} variant="info">
      <Flex direction="column" gap="xs">
        <Text>{formatReasons(strings, [routes.reason])}</Text>
        <Text>
          <HubSpotLink thread={thread} names={names} />
        </Text>
      </Flex>
    </Alert>
  );
}
