import type { ThreadEvent, WelcomeMessage } from '../../contract/message.ts';
import type { Names } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { FullText } from './text/FullText.tsx';
import { LinkedText } from './text/LinkedText.tsx';
import { formatEvent } from './formatEvent.ts';

interface Props {
  threadId: string;
  event: ThreadEvent | WelcomeMessage;
  names: Names;
}

/** An event such as an assignment, in one line. A text that was cut follows below. */
export function EventEntry({ threadId, event, names }: Props) {
  const { me, language } = useCard();
  const cut = 'truncated' in event && event.text !== undefined ? event : undefined;
  return (
    <>
      <LinkedText variant="microcopy">
        {[
          formatEvent(cut ? { ...cut, text: '' } : event, names, me, language.strings),
          language.format.time(Date.parse(event.at)),
        ].join(' · ')}
      </LinkedText>
      {cut && <FullText threadId={threadId} message={{ ...cut, text: cut.text ?? '' }} />}
    </>
  );
}
