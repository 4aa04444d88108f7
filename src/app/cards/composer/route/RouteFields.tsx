import { useState } from 'react';
import { Flex, Input, Select } from '@hubspot/ui-extensions';
import type { ReplyRoute, OpenRoutes, RouteChoice } from '../../contract/reply/route.ts';
import { useLanguage } from '../../context/card.ts';
import { hasSubject, formatOrigin, routeChoice } from './formatRoute.ts';

interface Props {
  route: ReplyRoute;
  routes: OpenRoutes;
  readOnly: boolean;
  /** The recipients that the agent chose, if any. */
  recipients: RouteChoice['recipients'];
  onChange: (choice: RouteChoice) => void;
}

/** Lets the agent change the sender address, if there are several, and the subject. */
export function RouteFields({ route, routes, recipients, readOnly, onChange }: Props) {
  const { composer: strings } = useLanguage().strings;
  const all = [routes.route, ...routes.alternatives];
  // Uncontrolled like the draft: a value set from outside could overwrite a keystroke.
  const [subject] = useState(route.subject ?? '');
  const write = (typed: string) => onChange({ ...routeChoice(route, recipients), subject: typed });
  return (
    <Flex direction="column" gap="xs">
      {all.length > 1 && (
        <Select
          name="From"
          label={strings.fromLabel}
          tooltip={strings.fromRule}
          readOnly={readOnly}
          value={route.channelAccountId}
          options={all.map((each) => ({
            label: formatOrigin(each) || strings.sameMailbox,
            value: each.channelAccountId,
          }))}
          onChange={(value) => {
            const chosen = all.find(({ channelAccountId }) => channelAccountId === value);
            if (chosen) onChange(routeChoice({ ...chosen, subject: route.subject }, recipients));
          }}
        />
      )}
      {hasSubject(route) && (
        <Input
          name="Subject"
          label={strings.subjectLabel}
          readOnly={readOnly}
          value={subject}
          onInput={write}
          onChange={write}
        />
      )}
    </Flex>
  );
}
