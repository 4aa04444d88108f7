import { useState } from 'react';
import { Button, Flex, Text, Tooltip } from '@hubspot/ui-extensions';
import type { ReplyRoute, ReplyRoutes, RouteChoice } from '../../contract/route.ts';
import type { Names } from '../../contract/thread.ts';
import { useLanguage } from '../../context/card.ts';
import { RouteFields } from './RouteFields.tsx';
import { hasSubject, formatRoute } from './formatRoute.ts';

interface Props {
  /** The route the reply will take. */
  route: ReplyRoute;
  routes: Extract<ReplyRoutes, { kind: 'open' }>;
  names: Names;
  readOnly: boolean;
  onChange: (choice: RouteChoice) => void;
}

/** The route of the reply, and on request the fields to change it. */
export function RouteLine({ route, routes, names, readOnly, onChange }: Props) {
  const { strings } = useLanguage();
  const [changing, setChanging] = useState(false);
  const { way, subject } = formatRoute(route, names, strings);
  const changeable = routes.alternatives.length > 0 || hasSubject(route);
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="column" gap="flush" align="start">
        <Text variant="microcopy">{way}</Text>
        {subject && !changing && <Text variant="microcopy">{subject}</Text>}
        {changeable && (
          <Button
            variant="transparent"
            size="xs"
            disabled={readOnly}
            overlay={<Tooltip>{strings.composer.fromRule}</Tooltip>}
            onClick={() => setChanging(!changing)}
          >
            {changing ? strings.composer.keepRoute : strings.composer.changeRoute}
          </Button>
        )}
      </Flex>
      {changing && (
        <RouteFields route={route} routes={routes} readOnly={readOnly} onChange={onChange} />
      )}
    </Flex>
  );
}
