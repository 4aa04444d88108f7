import * as v from 'valibot';
import {
  isUsableQuickReply,
  type QuickReply,
} from '../../../../cards/contract/reply/quick-replies.ts';
import { isValidSetting } from '../../../../cards/contract/settings/settings.ts';
import {
  isAllowed,
  TEAM_FILE,
  TEAM_LIMITS,
  type SaveOutcome,
  type TeamSettings,
} from '../../../../cards/contract/settings/team-settings.ts';
import { inboxNames } from '../../channels/inboxes.ts';
import { replaceFile, uploadFile } from '../../hubspot/files.ts';
import { HubSpotError, NotFound } from '../../hubspot/transport/api-errors.ts';
import { identifyEditor } from '../../people/editor.ts';
import { ActionError } from '../../request/action-error.ts';
import { isObject } from '../../hubspot/wire/lenient-schemas.ts';
import type { AccountAction, AccountCall } from '../../request/call.ts';
import type { CallingAgent } from '../../request/caller.ts';
import { because } from '../../request/fields.ts';
import { cacheStoredFile, loadStoredFile } from '../../team-settings/load-stored-file.ts';
import type { StoredFile } from '../../request/instance-cache.ts';
import { writeStoredFile } from '../../team-settings/stored-file.ts';

interface Fields {
  settings: Record<string, unknown>;
  quickReplies?: QuickReply[];
  expectedRevision: number;
}

const FILE_NAME = `${TEAM_FILE.name}.${TEAM_FILE.extension}`;

const settings = v.pipe(
  v.custom<Record<string, unknown>>(isObject),
  v.check(isStorable, because('BAD_SETTING')),
);

const quickReplies = v.pipe(
  v.array(v.custom<QuickReply>((value) => isUsableQuickReply(value, []), because('BAD_SETTING'))),
  v.maxLength(TEAM_LIMITS.quickReplies, because('SETTINGS_TOO_LARGE')),
);

/**
 * Stores the team's settings in one private file. HubSpot has no conditional write, so the file is read before and after:
 * of two people who save at once, the one whose version is gone learns about it.
 */
export const saveTeamSettings: AccountAction<Fields, SaveOutcome> = {
  fields: v.strictObject({
    settings,
    quickReplies: v.optional(quickReplies),
    expectedRevision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  needsRecord: false,
  run: async (call, { expectedRevision, ...content }) => {
    const editor = await identifyEditor(call);
    if (!editor) throw new ActionError('REJECTED', { reason: 'NOT_EDITOR' });
    const [before] = await Promise.all([loadStoredFile(call), checkInboxes(call, content)]);
    const current = readyTeam(before);
    if (current.revision !== expectedRevision) {
      // The same save again, whose result the editor did not learn.
      return { kind: holds(current, content) ? 'saved' : 'conflict', team: current };
    }
    const team = nextRevision(call, editor, expectedRevision, content);
    const doubt = await write(call, before, team).catch(toDoubt);
    const after = await loadStoredFile(call);
    cacheStoredFile(call, after);
    const stored = readyTeam(after);
    if (stored.revision === expectedRevision) {
      throw doubt ?? new ActionError('REJECTED', { reason: 'NOT_APPLIED' });
    }
    const isOurs = stored.savedBy === team.savedBy && stored.savedAt === team.savedAt;
    return { kind: isOurs ? 'saved' : 'conflict', team: stored };
  },
};

/** Quick replies for an inbox that does not exist would never be offered. */
async function checkInboxes(
  call: AccountCall,
  { quickReplies = [] }: Pick<Fields, 'quickReplies'>,
): Promise<void> {
  if (quickReplies.every(({ inbox }) => inbox === undefined)) return;
  const inboxes = Object.entries(await inboxNames(call)).flatMap(([id, { name }]) => [id, name]);
  if (quickReplies.every((reply) => isUsableQuickReply(reply, inboxes))) return;
  throw new ActionError('INVALID_REQUEST', { reason: 'BAD_SETTING' });
}

function holds(
  { settings: stored, quickReplies: storedReplies }: TeamSettings,
  content: Pick<TeamSettings, 'settings' | 'quickReplies'>,
): boolean {
  return (
    JSON.stringify([stored, storedReplies]) ===
    JSON.stringify([content.settings, content.quickReplies])
  );
}

/** A file that cannot be read is left alone: it may hold what a newer version of the app stored. */
function readyTeam({ state }: StoredFile): TeamSettings {
  if (state.kind === 'ready') return state.team;
  throw new ActionError('REJECTED', { reason: 'SETTINGS_UNREADABLE', detail: state.problem });
}

function nextRevision(
  { clock }: AccountCall,
  { actorId }: CallingAgent,
  revision: number,
  content: Pick<TeamSettings, 'settings' | 'quickReplies'>,
): TeamSettings {
  const savedAt = new Date(clock.now()).toISOString();
  return { revision: revision + 1, savedAt, savedBy: actorId, ...content };
}

async function write(
  { hubspot, cache }: AccountCall,
  before: StoredFile,
  team: TeamSettings,
): Promise<void> {
  const content = writeStoredFile(team);
  if (new TextEncoder().encode(content).length > TEAM_LIMITS.bytes) {
    throw new ActionError('INVALID_REQUEST', { reason: 'SETTINGS_TOO_LARGE' });
  }
  await hubspot.waitForWrite();
  const file = { fileName: FILE_NAME, content };
  if (before.fileId === undefined) {
    cache.uploadedFileId = await uploadFile(hubspot, {
      ...file,
      folderPath: TEAM_FILE.folderPath,
    });
  } else {
    await replaceFile(hubspot, before.fileId, file);
  }
}

/**
 * Returns an error after which only the stored file tells whether the write took effect: a lost response, or a file that
 * was deleted meanwhile. Throws any other.
 */
function toDoubt(error: unknown): HubSpotError {
  if (error instanceof NotFound || (error instanceof HubSpotError && error.mayHaveArrived))
    return error;
  throw error;
}

/** True if a team may store all of these. */
function isStorable(values: Record<string, unknown>): boolean {
  return Object.entries(values).every(
    ([name, value]) => isAllowed(name, value) && isValidSetting(name, value),
  );
}
