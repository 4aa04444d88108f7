import type { ThreadEvent, WelcomeMessage } from '../contract/message.ts';
import type { Names } from '../contract/thread.ts';
import { useCard } from '../data/card.ts';
import { ITALIC } from '../text/emphasis.ts';
import { LinkedText } from './LinkedText.tsx';
import { eventWords } from './eventWords.ts';

interface Props {
  event: ThreadEvent | WelcomeMessage;
  names: Names;
}

/** Something that happened to the thread, in one quiet line. */
export function EventEntry({ event, names }: Props) {
  const { me, language } = useCard();
  return (
    <LinkedText variant="microcopy" format={ITALIC}>
      {[
        eventWords(event, names, me, language.words),
        language.format.time(Date.parse(event.at)),
      ].join(' · ')}
    </LinkedText>
  );
}
