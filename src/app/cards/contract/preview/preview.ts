import { kindOfActor } from '../actor-kind.ts';
import type { ActorKind } from '../actor-kind.ts';
import type { ConversationsError } from '../envelope.ts';
import type { Address, Attachment, ConversationMessage, Message } from '../message.ts';
import type { Actors } from '../people.ts';
import { oneLine } from '../text.ts';
import type { TicketStage } from '../ticket.ts';
import { endsInThanks, isBounced, waitIn } from './wait.ts';
import type { PreviewedWait } from './wait.ts';

/** What a row shows of a thread beyond its summary. */
export interface ThreadPreview {
  threadId: string;
  /** Absent on channels without subjects. */
  subject?: string;
  /** The beginning of the latest message or comment, in one line. */
  snippet: string;
  /** Name or address of the customer's latest message; absent when that is further back than was read. */
  customer?: string;
  /** The beginning of the customer's latest message, which stands for a missing subject. */
  words?: string;
  /** Absent when the messages that were read do not tell. */
  wait?: PreviewedWait;
  /** The latest message, not counting comments and automatic messages, was not delivered. */
  undelivered?: true;
  /** The customer's latest message only says thanks. */
  thanks?: true;
  /** The latest message, to show when the thread is opened; its text may be cut. Absent on a thread without messages. */
  message?: TextMessage;
  /** Absent on a thread without messages. */
  latest?: {
    messageId: string;
    at?: string;
    senderName?: string;
    senderKind: ActorKind;
    comment: boolean;
    /** The first attachment of a message without text. */
    attachment?: Attachment;
  };
}

export interface ThreadPreviews {
  previews: ThreadPreview[];
  /** The assignees of these threads, if requested; without a name where HubSpot sends none. */
  actors?: Actors;
  /** The stages of the requested tickets, as far as HubSpot returned them in time. */
  tickets?: TicketStage[];
  /** Threads whose preview could not be read. Their rows stay usable. */
  failures: { threadId: string; error: ConversationsError }[];
}

const SNIPPET_LENGTH = 160;

/**
 * Derives the preview of a thread from its messages.
 *
 * @param messages Newest first.
 * @param isComplete Whether these are all messages of the thread.
 * @param actors Names that HubSpot returned; without them, the messages' own names are used.
 */
export function previewOf(
  threadId: string,
  messages: Message[],
  isComplete: boolean,
  actors: Actors = {},
): ThreadPreview {
  const latest = messages.find(hasText);
  const wait = waitIn(messages, isComplete);
  if (!latest) return { threadId, snippet: '', wait };
  const exchanged = messages.filter((message) => message.kind === 'message');
  const received = exchanged.find(isFromCustomer);
  const customer = received?.sender;
  const subject = exchanged.find(({ subject }) => subject?.trim())?.subject;
  const snippet = snippetOf(latest);
  const attachment = !snippet && latest.kind !== 'welcome' ? latest.attachments[0] : undefined;
  return {
    threadId,
    subject,
    snippet,
    words: (!subject && received && snippetOf(received)) || undefined,
    customer: customer && nameOf(customer, actors),
    wait,
    undelivered: isBounced(messages) || undefined,
    thanks: endsInThanks(messages) || undefined,
    message: latest,
    latest: {
      messageId: latest.id,
      at: latest.at,
      senderName: claimsTeam(latest) ? latest.sender.address : nameOf(latest.sender, actors),
      senderKind: senderKind(latest, actors),
      comment: latest.kind === 'comment',
      attachment,
    },
  };
}

export type TextMessage = Extract<Message, { text: string }>;

function hasText(message: Message): message is TextMessage {
  return message.kind === 'message' || message.kind === 'comment' || message.kind === 'welcome';
}

function isFromCustomer(message: TextMessage): message is ConversationMessage {
  return message.kind === 'message' && message.direction === 'incoming' && !message.claimsTeam;
}

function claimsTeam(message: TextMessage): boolean {
  return message.kind === 'message' && message.claimsTeam === true;
}

function senderKind(message: TextMessage, actors: Actors): ActorKind {
  if (isFromCustomer(message)) return 'customer';
  return claimsTeam(message) ? 'unknown' : kindOf(message, actors);
}

function kindOf({ sender, by }: TextMessage, actors: Actors): ActorKind {
  const actorId = sender.actorId ?? by;
  return (actorId && actors[actorId]?.kind) || kindOfActor(actorId);
}

function nameOf({ actorId, name, address }: Address, actors: Actors): string | undefined {
  const actor = actorId === undefined ? undefined : actors[actorId];
  return actor?.name ?? name ?? actor?.email ?? address;
}

function snippetOf(message: TextMessage): string {
  return beginningOf(ownText(message)) || beginningOf(message.text);
}

/** Without the messages that it quotes. */
function ownText(message: TextMessage): string {
  return message.kind === 'message' ? message.text.slice(0, message.quotedFrom) : message.text;
}

/** The URL after the label of a link, and the line of a ticketing system to reply above. */
const BESIDE_WORDS = / \(https?:\/\/\S+\)|^\s*##-.*-##\s*\n/g;

/** Counts whole characters, so that it never cuts an emoji in half. */
function beginningOf(text: string): string {
  const line = oneLine(text.replace(BESIDE_WORDS, ''));
  const characters = Array.from(line.slice(0, 2 * SNIPPET_LENGTH + 2));
  if (characters.length <= SNIPPET_LENGTH) return line;
  return `${characters.slice(0, SNIPPET_LENGTH).join('').trimEnd()}…`;
}
