import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { ReplyRoutes } from '../contract/route.ts';
import type { Names } from '../contract/thread.ts';
import { useLanguage } from '../data/card.ts';
import type { Composer, ComposerState } from './composer.ts';
import { ReplyField } from './ReplyField.tsx';
import { routeChoice, routeWords } from './routeWords.ts';
import { deliveryFailure, isBusy } from './sending.ts';
import { SendingNotice } from './SendingNotice.tsx';

interface Props {
  composer: Composer;
  state: ComposerState;
  routes: ReplyRoutes;
  names: Names;
  seenMessageId: string | undefined;
}

/** Where an agent writes, with how the reply will travel said before it leaves. */
export function ReplyBox({ composer, state, routes, names, seenMessageId }: Props) {
  const language = useLanguage();
  const words = language.words.composer;
  const { sending, fieldKey } = state;

  if (routes.kind === 'closed') {
    return (
      <Alert title={words.readOnlyTitle} variant="info">
        <Text>{routes.reason}</Text>
      </Alert>
    );
  }

  const press = { route: routeChoice(routes.route), seenMessageId };
  const travels = routeWords(routes.route, names, language.words);
  return (
    <Flex direction="column" gap="xs">
      <ReplyField key={fieldKey} composer={composer} fieldKey={fieldKey} sending={sending} />
      <Text variant="microcopy">{travels.way}</Text>
      {travels.subject && <Text variant="microcopy">{travels.subject}</Text>}
      <Flex align="center" gap="sm">
        <Button
          variant="primary"
          size="sm"
          disabled={isBusy(sending)}
          onClick={() => composer.send(press)}
        >
          {sending.phase === 'sending' ? words.sending : words.send}
        </Button>
        {sending.phase === 'sent' && deliveryFailure(sending.message) === undefined && (
          <Text variant="microcopy">{words.sent(language.format.time(sending.at))}</Text>
        )}
      </Flex>
      <SendingNotice sending={sending} composer={composer} press={press} />
    </Flex>
  );
}
