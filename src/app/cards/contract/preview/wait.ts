import { kindOfActor } from '../actor-kind.ts';
import type { ConversationMessage, Message } from '../message.ts';

/** Whether the customer waits for an answer, according to the messages of a thread. */
export type PreviewedWait =
  | { waiting: false }
  /** `since` is ISO 8601; `atLeast` when the wait may have begun before the messages that were read. */
  | { waiting: true; since: string; atLeast?: true };

/**
 * A customer waits from their first message that no team member has answered. Messages of bots, automatic
 * messages and a lone "thanks" neither end nor start a wait, and a reply that was not delivered is no answer.
 *
 * @param messages Newest first.
 * @param isComplete Whether these are all messages of the thread.
 * @returns undefined when the messages do not tell.
 */
export function waitIn(messages: Message[], isComplete: boolean): PreviewedWait | undefined {
  let since: string | undefined;
  for (const message of withoutAutomatic(messages)) {
    if (message.direction === 'incoming') {
      if (!message.thanks && Date.parse(message.at) > 0) since = message.at;
    } else if (isTeam(message) && !isUndelivered(message)) {
      return waitSince(since ?? bounceIn(messages));
    }
  }
  if (since && !isComplete) return { waiting: true, since, atLeast: true };
  since ??= bounceIn(messages);
  return since || isComplete ? waitSince(since) : undefined;
}

/** Whether the latest message of the team or the customer was not delivered. */
export function isBounced(messages: Message[]): boolean {
  return bounceIn(messages) !== undefined;
}

/** Whether the latest message is a customer's lone "thanks". */
export function endsInThanks(messages: Message[]): boolean {
  const [latest] = withoutAutomatic(messages);
  return latest?.direction === 'incoming' && latest.thanks === true;
}

function waitSince(since: string | undefined): PreviewedWait {
  return since === undefined ? { waiting: false } : { waiting: true, since };
}

function bounceIn(messages: Message[]): string | undefined {
  const [latest] = withoutAutomatic(messages);
  return latest && isTeam(latest) && isUndelivered(latest) ? latest.at : undefined;
}

function withoutAutomatic(messages: Message[]): ConversationMessage[] {
  return messages.filter((message) => message.kind === 'message').filter((each) => !each.automatic);
}

/** People write for the team; bots, integrations, HubSpot itself and kinds that it adds later only add to a thread. */
function isTeam({ sender, by }: ConversationMessage): boolean {
  const actorId = sender.actorId ?? by;
  return actorId === undefined || ['agent', 'team', 'customer'].includes(kindOfActor(actorId));
}

function isUndelivered({ direction, delivery }: ConversationMessage): boolean {
  return direction === 'outgoing' && delivery?.state === 'failed';
}
