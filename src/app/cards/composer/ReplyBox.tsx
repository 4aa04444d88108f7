import { Alert, Button, Flex, Text, TextArea } from '@hubspot/ui-extensions';
import type { ReplyRoutes } from '../contract/route.ts';
import type { Names } from '../contract/thread.ts';
import { useLanguage } from '../data/card.ts';
import type { Composer, ComposerState } from './composer.ts';
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
  const write = (text: string) => composer.write(text, fieldKey);
  const travels = routeWords(routes.route, names, language.words);
  return (
    <Flex direction="column" gap="xs">
      <TextArea
        key={fieldKey}
        name="Reply"
        label={words.label}
        placeholder={words.placeholder}
        defaultValue={composer.draft()}
        rows={4}
        resize="vertical"
        readOnly={isBusy(sending)}
        error={sending.phase === 'blank'}
        validationMessage={sending.phase === 'blank' ? words.blank : undefined}
        onInput={write}
        onChange={write}
      />
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
