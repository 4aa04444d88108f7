import type { ThreadEvent, WelcomeMessage } from '../../contract/message.ts';
import type { Names } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { ITALIC } from '../../text/textFormat.ts';
import { LinkedText } from './text/LinkedText.tsx';
import type { Words } from '../../i18n/en.ts';
import type { Me } from '../../people/me.ts';
import { actorName } from '../../people/personName.ts';

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

type Event = ThreadEvent | WelcomeMessage;

/** "Ana assigned this to Luis". HubSpot may leave out who did it, and to whom. */
export function eventWords(event: Event, names: Names, me: Me, words: Words): string {
  const name = (actorId: string) => actorName(actorId, names.actors, me, words);
  const by = event.by === undefined ? undefined : name(event.by);
  switch (event.kind) {
    case 'assignment':
      return assignmentWords(event, by, name, words.event);
    case 'status':
      return statusWords(event.status, by, words.event);
    case 'inbox': {
      const inbox = event.toInboxId === undefined ? undefined : names.inboxes[event.toInboxId];
      return inbox ? words.event.moved(inbox.name) : words.event.movedSomewhere;
    }
    case 'welcome':
      return words.list.said(words.message.welcome, event.text);
    case 'unknown':
      return words.event.unknown(event.type);
  }
}

function assignmentWords(
  { by: byId, from, to }: Extract<Event, { kind: 'assignment' }>,
  by: string | undefined,
  name: (actorId: string) => string,
  words: Words['event'],
): string {
  if (to !== undefined) {
    if (by === undefined) return words.assignedBySomebody(name(to));
    return to === byId ? words.took(by) : words.assigned(by, name(to));
  }
  if (by === undefined) return words.unassignedBySomebody;
  return from === undefined ? words.unassignedAnybody(by) : words.unassigned(by, name(from));
}

function statusWords(status: string, by: string | undefined, words: Words['event']): string {
  if (status === 'CLOSED') return by === undefined ? words.closedBySomebody : words.closed(by);
  return by === undefined ? words.reopenedBySomebody : words.reopened(by);
}
