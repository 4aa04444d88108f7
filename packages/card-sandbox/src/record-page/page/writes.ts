import type { ActionName } from '../../../../../src/app/cards/contract/actions.ts';
import type { Envelope } from '../../../../../src/app/cards/contract/envelope.ts';

/** What each action of the function does to the account. */
const EFFECTS: Record<ActionName, 'reads' | 'writes'> = {
  listThreads: 'reads',
  previewThreads: 'reads',
  readThread: 'reads',
  readOriginal: 'reads',
  checkSend: 'reads',
  listAgents: 'reads',
  sendReply: 'writes',
  addComment: 'writes',
  assignThread: 'writes',
  unassignThread: 'writes',
  setThreadStatus: 'writes',
  archiveThread: 'writes',
  restoreThread: 'writes',
};

/** Whether a call of this action may change the account; one that nobody knows may. */
export function mayWrite(action: string): boolean {
  return !Object.entries(EFFECTS).some(([name, does]) => name === action && does === 'reads');
}

/** What the card hears in the function's place. */
export const DECLINED = {
  ok: false,
  error: {
    code: 'REJECTED',
    message: 'You declined this on the sandbox page. Nothing was sent to HubSpot.',
  },
  budget: {},
} satisfies Envelope<never>;
