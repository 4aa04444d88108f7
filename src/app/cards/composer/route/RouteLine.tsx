import { useState } from 'react';
import { Button, Flex, Text, Tooltip } from '@hubspot/ui-extensions';
import type { ReplyRoute, ReplyRoutes, RouteChoice } from '../../contract/route.ts';
import type { Names } from '../../contract/thread.ts';
import { useLanguage } from '../../context/card.ts';
import { RouteFields } from './RouteFields.tsx';
import { hasSubject, routeWords } from './formatRoute.ts';

interface Props {
  /** The way the reply will take. */
  route: ReplyRoute;
  routes: Extract<ReplyRoutes, { kind: 'open' }>;
  names: Names;
  readOnly: boolean;
  onChange: (choice: RouteChoice) => void;
}

/** How the reply will travel, and on request the fields that change it. */
export function RouteLine({ route, routes, names, readOnly, onChange }: Props) {
  const { words } = useLanguage();
  const [changing, setChanging] = useState(false);
  const { way, subject } = routeWords(route, names, words);
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
            overlay={<Tooltip>{words.composer.fromRule}</Tooltip>}
            onClick={() => setChanging(!changing)}
          >
            {changing ? words.composer.keepRoute : words.composer.changeRoute}
          </Button>
        )}
      </Flex>
      {changing && (
        <RouteFields route={route} routes={routes} readOnly={readOnly} onChange={onChange} />
      )}
    </Flex>
  );
}
