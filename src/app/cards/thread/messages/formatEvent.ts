import type { ThreadEvent, WelcomeMessage } from '../../contract/message.ts';
import type { Names } from '../../contract/thread.ts';
import type { Strings } from '../../i18n/en.ts';
import type { Me } from '../../people/me.ts';
import { actorName } from '../../people/personName.ts';

type Event = ThreadEvent | WelcomeMessage;

/** "Ana assigned this to Luis". HubSpot may omit who did it and to whom. */
export function formatEvent(event: Event, names: Names, me: Me, strings: Strings): string {
  const name = (actorId: string) => actorName(actorId, names.actors, me, strings);
  const by = event.by === undefined ? undefined : name(event.by);
  switch (event.kind) {
    case 'assignment':
      return formatAssignment(event, by, name, strings.event);
    case 'status':
      return formatStatus(event.status, by, strings.event);
    case 'inbox': {
      const inbox = event.toInboxId === undefined ? undefined : names.inboxes[event.toInboxId];
      return inbox ? strings.event.moved(inbox.name) : strings.event.movedSomewhere;
    }
    case 'welcome':
      return event.text
        ? strings.list.said(strings.message.welcome, event.text)
        : strings.message.welcome;
    case 'unknown':
      return [strings.event.unknown(inWords(event.type)), event.text].filter(Boolean).join(' · ');
  }
}

/** `CALL_SUMMARY` becomes `Call summary`. */
function inWords(type: string): string {
  const words = type
    .replace(/[_\W]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function formatAssignment(
  { by: byId, from, to }: Extract<Event, { kind: 'assignment' }>,
  by: string | undefined,
  name: (actorId: string) => string,
  strings: Strings['event'],
): string {
  if (to !== undefined) {
    if (by === undefined) return strings.assignedBySomebody(name(to));
    return to === byId ? strings.took(by) : strings.assigned(by, name(to));
  }
  if (by === undefined) return strings.unassignedBySomebody;
  if (from === undefined) return strings.unassignedAnybody(by);
  return from === byId ? strings.unassignedSelf(by) : strings.unassigned(by, name(from));
}

function formatStatus(status: string, by: string | undefined, strings: Strings['event']): string {
  if (status === 'CLOSED') return by === undefined ? strings.closedBySomebody : strings.closed(by);
  return by === undefined ? strings.reopenedBySomebody : strings.reopened(by);
}
