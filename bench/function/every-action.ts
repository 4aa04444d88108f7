import type { ActionName, ConversationsRequest } from '../../src/app/cards/contract/actions.ts';
import { CONTACT } from '../../src/app/cards/contract/record.ts';
import type { Simulator } from 'hubspot-simulator';

const NORA = { objectTypeId: CONTACT, objectId: '101' } as const;
/** Two of her threads: one assigned to Priya, and an archived one. */
const MAIL = '70010001';
const ARCHIVED = '70010015';
const PRIYA = 'A-9001';
const JONAS = 'A-9002';

/** One valid request per action, for a contact of the support team's seed data. */
export function everyAction(
  { store }: Simulator,
  attemptId = 'attempt-1',
): { [Name in ActionName]: ConversationsRequest<Name> } {
  const messages = store.messagesOf(MAIL).map(({ wire }) => wire);
  const messageId = messages.find(({ type }) => type === 'MESSAGE')?.id ?? '';
  const seenMessageId = messages.findLast(({ type }) => type === 'MESSAGE')?.id;
  const [withFile] = messages.flatMap((message) =>
    message.type === 'MESSAGE'
      ? message.attachments.flatMap((file) =>
          file.type === 'FILE' ? [{ messageId: message.id, fileId: file.fileId }] : [],
        )
      : [],
  );
  const base = { record: NORA, agent: { userId: 9001 } };
  const text = `All is well (${attemptId}).`;
  const startedAt = '2026-11-17T09:59:00Z';
  return {
    listThreads: { action: 'listThreads', ...base },
    previewThreads: { action: 'previewThreads', ...base, threadIds: [MAIL, '70010002', ARCHIVED] },
    readThread: { action: 'readThread', ...base, threadId: MAIL },
    readOriginal: { action: 'readOriginal', ...base, threadId: MAIL, messageId },
    readFileUrl: {
      action: 'readFileUrl',
      ...base,
      threadId: MAIL,
      messageId: withFile?.messageId ?? '',
      fileId: withFile?.fileId ?? '',
    },
    sendReply: { action: 'sendReply', ...base, threadId: MAIL, text, attemptId, seenMessageId },
    checkSend: { action: 'checkSend', ...base, threadId: MAIL, text, attemptId, startedAt },
    addComment: {
      action: 'addComment',
      ...base,
      threadId: MAIL,
      text,
      attemptId: `${attemptId}-comment`,
    },
    assignThread: {
      action: 'assignThread',
      ...base,
      threadId: MAIL,
      actorId: JONAS,
      expectedAssignee: PRIYA,
    },
    unassignThread: { action: 'unassignThread', ...base, threadId: MAIL, expectedAssignee: PRIYA },
    setThreadStatus: { action: 'setThreadStatus', ...base, threadId: MAIL, status: 'CLOSED' },
    archiveThread: { action: 'archiveThread', ...base, threadId: MAIL },
    restoreThread: { action: 'restoreThread', ...base, threadId: ARCHIVED },
    listAgents: { action: 'listAgents', ...base },
    readPipelines: { action: 'readPipelines', ...base },
    setTicketStage: {
      action: 'setTicketStage',
      ...base,
      threadId: '70010002',
      ticketId: '501',
      stageId: '2',
      expectedStage: '3',
    },
    readTeamSettings: { action: 'readTeamSettings', ...base },
    saveTeamSettings: { action: 'saveTeamSettings', ...base, settings: {}, expectedRevision: 0 },
  };
}
