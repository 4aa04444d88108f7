import type { ActionName, Actions } from '../../../cards/contract/actions.ts';
import { addComment } from './add-comment.ts';
import { archiveThread } from './archive-thread.ts';
import { assignThread } from './assign-thread.ts';
import type { AccountAction, Action, AgentAction } from '../request/call.ts';
import { checkSend } from './check-send.ts';
import { listAgents } from './list-agents.ts';
import { listThreads } from './list-threads.ts';
import { previewThreads } from './preview-threads.ts';
import { readOriginal } from './read-original.ts';
import { readPipelines } from './read-pipelines.ts';
import { readTeamSettings } from './read-team-settings.ts';
import { readThread } from './read-thread.ts';
import { restoreThread } from './restore-thread.ts';
import { saveTeamSettings } from './save-team-settings.ts';
import { sendReply } from './send-reply.ts';
import { setTicketStage } from './set-ticket-stage.ts';
import { setThreadStatus } from './set-thread-status.ts';
import { unassignThread } from './unassign-thread.ts';

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
