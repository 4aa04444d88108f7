import type { ActionName, Actions } from '../../../cards/contract/actions.ts';
import { addComment } from './messages/add-comment.ts';
import { archiveThread } from './threads/archive-thread.ts';
import { assignThread } from './threads/assign-thread.ts';
import type { AccountAction, Action, AgentAction } from '../request/call.ts';
import { checkSend } from './messages/check-send.ts';
import { listAgents } from './account/list-agents.ts';
import { listThreads } from './threads/list-threads.ts';
import { previewThreads } from './threads/preview-threads.ts';
import { readFileUrl } from './messages/read-file-url.ts';
import { readOriginal } from './messages/read-original.ts';
import { readPipelines } from './tickets/read-pipelines.ts';
import { readTeamSettings } from './account/read-team-settings.ts';
import { readThread } from './threads/read-thread.ts';
import { restoreThread } from './threads/restore-thread.ts';
import { saveTeamSettings } from './account/save-team-settings.ts';
import { sendReply } from './messages/send-reply.ts';
import { setTicketStage } from './tickets/set-ticket-stage.ts';
import { setThreadStatus } from './threads/set-thread-status.ts';
import { unassignThread } from './threads/unassign-thread.ts';

export const ACTIONS: {
  [Name in ActionName]:
    | Action<Actions[Name]['fields'], Actions[Name]['data']>
    | AgentAction<Actions[Name]['fields'], Actions[Name]['data']>
    | AccountAction<Actions[Name]['fields'], Actions[Name]['data']>;
} = {
  listThreads,
  previewThreads,
  readThread,
  readOriginal,
  readFileUrl,
  sendReply,
  checkSend,
  addComment,
  assignThread,
  unassignThread,
  setThreadStatus,
  archiveThread,
  restoreThread,
  listAgents,
  readPipelines,
  setTicketStage,
  readTeamSettings,
  saveTeamSettings,
};

export function isActionName(name: string): name is ActionName {
  return Object.hasOwn(ACTIONS, name);
}
