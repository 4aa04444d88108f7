import type { LiveRules } from 'card-sandbox';
import { z } from 'zod';
import type { ActionName } from '../src/app/cards/contract/actions.ts';
import type { Envelope } from '../src/app/cards/contract/envelope.ts';

/** What each action of the function does to the account. */
const EFFECTS: Record<ActionName, 'reads' | 'writes'> = {
  listThreads: 'reads',
  previewThreads: 'reads',
  readThread: 'reads',
  readOriginal: 'reads',
  readFileUrl: 'reads',
  checkSend: 'reads',
  listAgents: 'reads',
  readPipelines: 'reads',
  setTicketStage: 'writes',
  readTeamSettings: 'reads',
  sendReply: 'writes',
  addComment: 'writes',
  assignThread: 'writes',
  unassignThread: 'writes',
  setThreadStatus: 'writes',
  archiveThread: 'writes',
  restoreThread: 'writes',
  saveTeamSettings: 'writes',
};

const Call = z.object({ action: z.string() });

const DECLINED: Envelope<never> = {
  ok: false,
  error: {
    code: 'REJECTED',
    hubspotMessage: 'You declined this on the sandbox page. Nothing was sent to HubSpot.',
  },
  budget: {},
};

/** Which calls of this project's function need a confirmation with `npm start -- --live`. */
export const LIVE_RULES: LiveRules = {
  isRead: (parameters) => {
    const call = Call.safeParse(parameters);
    return (
      call.success &&
      Object.entries(EFFECTS).some(
        ([action, effect]) => action === call.data.action && effect === 'reads',
      )
    );
  },
  declined: DECLINED,
};
