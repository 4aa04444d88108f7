import type { ThreadStatus } from './thread.ts';

interface Entry {
  id: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** Actor id; absent when HubSpot sends none. */
  by?: string;
}

/** A sender or recipient. */
export interface Address {
  actorId?: string;
  name?: string;
  /** E-mail address, phone number, or a channel's opaque id. */
  address?: string;
  field?: 'FROM' | 'TO' | 'CC' | 'BCC';
}

/** Attachments that are not files to open. `FILE` is a file without an id. */
export type OtherKind =
  | 'LOCATION'
  | 'CONTACT'
  | 'QUICK_REPLIES'
  | 'MESSAGE_HEADER'
  | 'WHATSAPP_TEMPLATE_METADATA'
  | 'SOCIAL_MEDIA_METADATA'
  | 'FILE'
  | 'UNSUPPORTED_CONTENT';

/** A file to open, whose name is '' when HubSpot sends none; or another kind of content, with its text in one line. */
export type Attachment =
  | {
      kind: 'file';
      name: string;
      fileId: string;
      url?: string;
      usage: 'AUDIO' | 'IMAGE' | 'OTHER';
      /** In bytes; HubSpot does not document that it sends one. */
      size?: number;
    }
  | { kind: 'other'; type: OtherKind; text?: string };

/** Delivery state of an outgoing message. `failed` has HubSpot's reason, if it sent one. */
export interface Delivery {
  state: 'sent' | 'failed' | 'read' | 'received';
  reason?: string;
}

/** A message between the customer and the team. */
export interface ConversationMessage extends Entry {
  kind: 'message';
  direction: 'incoming' | 'outgoing';
  /** Received by e-mail, with a team member's address as its sender. Anybody can write that address into a mail. */
  claimsTeam?: true;
  sender: Address;
  recipients: Address[];
  channelId: string;
  subject?: string;
  /** Readable text, from whichever of HubSpot's two forms has more of the message. */
  text: string;
  /** Offset in the text where quoted history or a signature begins; absent when there is neither. */
  quotedFrom?: number;
  /** True when the text was cut; `readOriginal` returns all of it. */
  truncated: boolean;
  attachments: Attachment[];
  delivery?: Delivery;
  /** An automatic reply, such as an out-of-office note or a delivery report. */
  automatic?: true;
  /** A customer's lone "thanks", which needs no answer. */
  thanks?: true;
}

/** A note for the team; the customer never sees it. */
export interface Comment extends Entry {
  kind: 'comment';
  sender: Address;
  text: string;
  /** The text was cut; `readOriginal` returns all of it. */
  truncated?: true;
  attachments: Attachment[];
}

/** The automatic greeting of HubSpot's chat. */
export interface WelcomeMessage extends Entry {
  kind: 'welcome';
  sender: Address;
  text: string;
  /** See {@link Comment}. */
  truncated?: true;
}

/** Something that happened to the thread. */
export type ThreadEvent =
  | (Entry & { kind: 'assignment'; from?: string; to?: string })
  | (Entry & { kind: 'status'; status: ThreadStatus })
  | (Entry & { kind: 'inbox'; fromInboxId?: string; toInboxId?: string })
  /** Of a type that the card does not know; `text` is what HubSpot says of it. */
  | (Entry & { kind: 'unknown'; type: string; text?: string; truncated?: true });

export type Message = ConversationMessage | Comment | WelcomeMessage | ThreadEvent;
