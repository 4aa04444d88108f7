import type { Comment } from '../../contract/message.ts';
import type { Actors } from '../../contract/people.ts';
import type { Strings } from '../../i18n/en.ts';
import type { Me } from '../../people/me.ts';
import { actorName, kindOf, senderName } from '../../people/personName.ts';

/**
 * Who wrote a comment, and its text. HubSpot names the app as the author of a comment from a card, whose text
 * begins with the agent's name instead: the agent becomes the author again.
 */
export function commentAuthor(
  { sender, text }: Comment,
  actors: Actors,
  me: Me,
  strings: Strings,
): { name: string; text: string } {
  const agents = {
    ...actors,
    [me.actorId]: actors[me.actorId] ?? { kind: 'agent', name: me.name },
  };
  const author =
    kindOf(sender.actorId, actors) === 'app'
      ? Object.entries(agents).find(
          ([, { kind, name }]) => kind === 'agent' && name && text.startsWith(`${name}: `),
        )
      : undefined;
  if (!author) return { name: senderName(sender, actors, me, strings), text };
  const [actorId, { name = '' }] = author;
  return {
    name: actorName(actorId, actors, me, strings),
    text: text.slice(name.length + 2),
  };
}
