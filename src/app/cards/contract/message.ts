import type { ThreadStatus } from './thread.ts';

interface Entry {
  id: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** Actor id; absent when HubSpot does not tell. */
  by?: string;
}

/** Where something was sent from or to. */
export interface Address {
  actorId?: string;
  name?: string;
  /** E-mail address, phone number, or a channel's opaque id. */
  address?: string;
  field?: 'FROM' | 'TO' | 'CC' | 'BCC';
}

/** What comes with a message and is no file to open. */
export type OtherKind =
  | 'LOCATION'
  | 'CONTACT'
  | 'QUICK_REPLIES'
  | 'MESSAGE_HEADER'
  | 'WHATSAPP_TEMPLATE_METADATA'
  | 'SOCIAL_MEDIA_METADATA'
  | 'FILE'
  | 'UNSUPPORTED_CONTENT';

/**
 * A file carries what opens it, and '' for a name that HubSpot does not tell; everything else comes as a
 * sentence, and in the parts of one that the card can say in the agent's language.
 */
export type Attachment =
  | { kind: 'file'; name: string; fileId: string; url?: string; usage: 'AUDIO' | 'IMAGE' | 'OTHER' }
  | { kind: 'other'; description: string; what?: OtherKind; says?: string };

/** How far an outgoing message got; `failed` carries HubSpot's reason where it has one. */
export interface Delivery {
  state: 'sent' | 'failed' | 'read' | 'received';
  reason?: string;
}

/** A message that travelled between the customer and the team. */
export interface ConversationMessage extends Entry {
  kind: 'message';
  direction: 'incoming' | 'outgoing';
  sender: Address;
  recipients: Address[];
  channelId: string;
  subject?: string;
  /** Readable text, from whichever of HubSpot's two forms has more of the message. */
  text: string;
  /** Offset in the text from which on it quotes earlier messages or is a signature; absent when it does neither. */
  quotedFrom?: number;
  /** True when HubSpot cut the text; `readOriginal` has it whole. */
  truncated: boolean;
  attachments: Attachment[];
  delivery?: Delivery;
}

/** A note for the team; the customer never sees it. */
export interface Comment extends Entry {
  kind: 'comment';
  sender: Address;
  text: string;
  attachments: Attachment[];
}

/** The greeting that HubSpot's chat shows by itself. */
export interface WelcomeMessage extends Entry {
  kind: 'welcome';
  sender: Address;
  text: string;
}

/** Something that happened to the thread. */
export type ThreadEvent =
  | (Entry & { kind: 'assignment'; from?: string; to?: string })
  | (Entry & { kind: 'status'; status: ThreadStatus })
  | (Entry & { kind: 'inbox'; fromInboxId?: string; toInboxId?: string })
  /** Of a type that the card does not know; `text` is what HubSpot says of it. */
  | (Entry & { kind: 'unknown'; type: string; text?: string });

export type Message = ConversationMessage | Comment | WelcomeMessage | ThreadEvent;
