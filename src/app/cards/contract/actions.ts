import type { Conversation } from './conversation.ts';
import type { LanguageCode } from './language.ts';
import type { Agent } from './people.ts';
import type { AgentReference, RecordReference } from './record.ts';
import type { RouteChoice } from './route.ts';
import type { SendOutcome } from './send.ts';
import type { ThreadPreviews } from './preview.ts';
import type { ThreadList, ThreadStatus, ThreadSummary } from './thread.ts';

/** Every action of the function: the fields it takes beside record and agent, and the data it answers with. */
export interface Actions {
  listThreads: {
    /**
     * `of: 'contact'`, on a ticket alone: the threads of its contacts that are not on the ticket.
     * `look`: for news that nobody waits for, in as few calls as can be; names and the trash are known.
     */
    fields: { after?: string; of?: 'contact'; poll?: true };
    data: ThreadList;
  };
  /** `withAssignees`: who has these threads, where the list did not tell. */
  previewThreads: { fields: { threadIds: string[]; withAssignees?: true }; data: ThreadPreviews };
  /** `look`: for news that nobody waits for; it gives way to work. */
  readThread: {
    fields: { threadId: string; before?: string; poll?: true };
    data: Conversation;
  };
  readOriginal: {
    fields: { threadId: string; messageId: string };
    /** `quotedFrom`: see `ConversationMessage`. */
    data: { text: string; quotedFrom?: number };
  };
  sendReply: {
    fields: {
      threadId: string;
      text: string;
      richText?: string;
      route?: RouteChoice;
      /** File ids or file addresses in HubSpot's file tool. */
      attachments?: string[];
      /** The newest message or comment the agent has seen; absent on a thread without any. */
      seenMessageId?: string;
      /** New for every press of Send. */
      attemptId: string;
      evenIfChanged?: boolean;
    };
    data: SendOutcome;
  };
  checkSend: {
    fields: {
      threadId: string;
      attemptId: string;
      text: string;
      /** ISO 8601: when Send was pressed. */
      startedAt: string;
      /** Rules out an older message of the same text. */
      seenMessageId?: string;
    };
    data: SendOutcome;
  };
  addComment: { fields: { threadId: string; text: string; attemptId: string }; data: SendOutcome };
  assignThread: {
    /** `expectedAssignee` is who had the thread when the agent looked; null when nobody had it. */
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
  listAgents: { fields: unknown; data: { agents: Agent[] } };
}

export type ActionName = keyof Actions;

/** The `parameters` of one call of the function. */
export type ConversationsRequest<Action extends ActionName> = {
  action: Action;
  record: RecordReference;
  agent: AgentReference;
  /** The agent's language, for as long as the card lacks its words: any answer brings them along. */
  language?: LanguageCode;
} & Actions[Action]['fields'];
