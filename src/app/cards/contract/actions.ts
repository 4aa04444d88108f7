import type { Conversation } from './conversation.ts';
import type { LanguageCode } from './language.ts';
import type { Agent } from './people.ts';
import type { ThreadPreviews } from './preview/preview.ts';
import type { AgentReference, RecordReference } from './record.ts';
import type { RouteChoice } from './reply/route.ts';
import type { SendOutcome } from './send.ts';
import type { StageMove, TicketPipeline, TicketStage } from './ticket.ts';
import type { QuickReply } from './reply/quick-replies.ts';
import type { SaveOutcome, SettingsPageData, TeamSettingsState } from './settings/team-settings.ts';
import type { ThreadList, ThreadStatus, ThreadSummary } from './thread.ts';

/** Every action of the function: its fields besides record and agent, and the data of its response. */
export interface Actions {
  listThreads: {
    /**
     * `of: 'contact'`, for tickets only: lists the threads of the ticket's contacts that are not on the ticket.
     * `poll`: a background request with few calls, without archived threads, channel names and inbox names.
     */
    fields: { after?: string; of?: 'contact'; poll?: true };
    data: ThreadList;
  };
  /**
   * `withAssignees` also returns the assignees, for a list that lacked their names. `ticketIds` also returns the stages
   * of those tickets of the threads.
   */
  previewThreads: {
    fields: { threadIds: string[]; withAssignees?: true; ticketIds?: string[] };
    data: ThreadPreviews;
  };
  /** `poll`: a background request, which fails at once when HubSpot's rate limit is nearly used up. */
  readThread: {
    fields: { threadId: string; before?: string; poll?: true };
    data: Conversation;
  };
  /** `from`: the offset in the whole text where the requested part begins. */
  readOriginal: {
    fields: { threadId: string; messageId: string; from?: number };
    /** `quotedFrom`: see `ConversationMessage`; an offset in the whole text. `next`: `from` of the next part, if there is one. */
    data: { text: string; quotedFrom?: number; next?: number };
  };
  /** For a file of a message without a URL, or with an expired one. Needs the optional scope `files`. */
  readFileUrl: {
    fields: { threadId: string; messageId: string; fileId: string };
    /** `expiresAt`: ISO 8601; absent if HubSpot does not say until when the URL works. `size`: in bytes. */
    data: { url: string; expiresAt?: string; size?: number };
  };
  sendReply: {
    fields: {
      threadId: string;
      text: string;
      /** E-mail only: goes below the text. */
      signature?: string;
      route?: RouteChoice;
      /**
       * E-mail only: the addresses that the card showed as the route's recipients. Somebody who is not among them stops
       * the reply.
       */
      knownRecipients?: string[];
      /** Ids or URLs of files in HubSpot's file manager. */
      attachments?: string[];
      /** The newest message or comment the agent has seen; absent on a thread without any. */
      seenMessageId?: string;
      /** The messages that the card has, newest first: their times alone do not tell which ones are new. */
      knownMessageIds?: string[];
      /** New for every press of Send. */
      attemptId: string;
      evenIfChanged?: boolean;
      /** Moves the thread's ticket after sending, and closes the thread with `closeThread`. */
      then?: StageMove & { closeThread?: true };
    };
    data: SendOutcome;
  };
  checkSend: {
    fields: {
      threadId: string;
      attemptId: string;
      text: string;
      signature?: string;
      /** ISO 8601: when Send was pressed. */
      startedAt: string;
      /** Both rule out older messages with the same text. */
      seenMessageId?: string;
      knownMessageIds?: string[];
    };
    data: SendOutcome;
  };
  addComment: { fields: { threadId: string; text: string; attemptId: string }; data: SendOutcome };
  assignThread: {
    /** `expectedAssignee` is the assignee that the agent sees; `null` means nobody. */
    fields: { threadId: string; actorId: string; expectedAssignee: string | null };
    data: ThreadSummary;
  };
  unassignThread: {
    fields: { threadId: string; expectedAssignee: string | null };
    data: Record<string, never>;
  };
  setThreadStatus: { fields: { threadId: string; status: ThreadStatus }; data: ThreadSummary };
  archiveThread: { fields: { threadId: string }; data: ThreadSummary };
  restoreThread: { fields: { threadId: string }; data: ThreadSummary };
  /** `withTicket`, for tickets only: also reads the stage of the record. */
  readPipelines: {
    fields: { withTicket?: true };
    data: { pipelines: TicketPipeline[]; ticket?: TicketStage };
  };
  /** `threadId`: the thread of the ticket, unless the ticket is the record itself. */
  setTicketStage: { fields: StageMove & { threadId?: string }; data: TicketStage };
  listAgents: { fields: unknown; data: { agents: Agent[] } };
  /**
   * What the team stored, and whether the agent may change it. Needs no record. `pageIn` reads the stored file again and
   * adds what the settings page needs, with its texts in that language.
   */
  readTeamSettings: {
    fields: { pageIn?: LanguageCode | 'en' };
    data: { stored: TeamSettingsState; mayEdit: boolean; page?: SettingsPageData };
  };
  /** Replaces what the team stored, unless somebody else saved after `expectedRevision`. Needs no record. */
  saveTeamSettings: {
    fields: {
      settings: Record<string, unknown>;
      quickReplies?: QuickReply[];
      expectedRevision: number;
    };
    data: SaveOutcome;
  };
}

export type ActionName = keyof Actions;

/** The `parameters` of a request to the function. */
export type ConversationsRequest<Action extends ActionName> = {
  action: Action;
  /** Absent for actions about the account. */
  record?: RecordReference;
  agent: AgentReference;
  /** Requests the texts of this language in `words` of the response, until the card has them. */
  language?: LanguageCode;
} & Actions[Action]['fields'];
