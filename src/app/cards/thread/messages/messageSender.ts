import type { ActorKind } from '../../contract/actor-kind.ts';
import type { ConversationMessage } from '../../contract/message.ts';
import type { Names } from '../../contract/thread.ts';
import type { Strings } from '../../i18n/en.ts';
import type { Me } from '../../people/me.ts';
import { kindOf, senderName } from '../../people/personName.ts';

/** The name and role of who sent a message. A mail that claims to be of the team is shown by its address. */
export function messageSender(
  { sender, direction, claimsTeam }: ConversationMessage,
  { actors }: Names,
  me: Me,
  strings: Strings,
) {
  const { message, people } = strings;
  if (claimsTeam) {
    const name = sender.address ?? people.unknown;
    return { name, role: message.receivedByEmail, variant: 'warning' } as const;
  }
  const name = senderName(sender, actors, me, strings);
  if (direction === 'incoming') return { name, role: message.customer, variant: 'info' } as const;
  const role = teamRole(kindOf(sender.actorId, actors), strings);
  return { name, role, variant: 'default' } as const;
}

/** Bots and apps also send messages for the team. */
function teamRole(sender: ActorKind, { people, message }: Strings): string {
  return sender === 'bot' || sender === 'app' ? people[sender] : message.team;
}
