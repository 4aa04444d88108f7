import * as v from 'valibot';
import { readQuickReplies } from '../../../cards/contract/reply/quick-replies.ts';
import { DEFAULT_SETTINGS, isValidSetting } from '../../../cards/contract/settings/settings.ts';
import {
  NOTHING_STORED,
  TEAM_LIMITS,
  type TeamSettings,
  type TeamSettingsState,
} from '../../../cards/contract/settings/team-settings.ts';
import { isObject } from '../hubspot/wire/lenient-schemas.ts';
import type { StoredFile } from '../request/instance-cache.ts';

/** Grows when an older version of the app could not read the file. */
const FORMAT = 1;

const wireFile = v.object({
  format: v.literal(FORMAT),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  savedAt: v.optional(v.string()),
  savedBy: v.optional(v.string()),
  /** Settings of other versions are left out. */
  settings: v.pipe(
    v.custom<Record<string, unknown>>(isObject),
    v.transform((settings) =>
      Object.entries(settings).filter(([name]) => name in DEFAULT_SETTINGS),
    ),
    v.check((settings) => settings.every(([name, value]) => isValidSetting(name, value))),
    v.transform((settings): Record<string, unknown> => Object.fromEntries(settings)),
  ),
  quickReplies: v.optional(
    v.pipe(
      v.array(v.unknown()),
      v.check((replies) => readQuickReplies(replies).length === replies.length),
    ),
  ),
});

/**
 * Reads the content of the stored file. Whatever is wrong with it, the deployed settings apply: a file that is used in part
 * would lose the rest with the next save.
 */
export function readStoredFile(content: string): TeamSettingsState {
  try {
    return readJson(JSON.parse(content.replace(/^\uFEFF/, '')));
  } catch {
    // No JSON, or nested too deeply to be checked.
    return { kind: 'failed', problem: 'UNREADABLE' };
  }
}

function readJson(json: unknown): TeamSettingsState {
  const later = v.pipe(v.number(), v.integer(), v.gtValue(FORMAT));
  if (v.is(v.object({ format: later }), json)) return { kind: 'failed', problem: 'NEWER_FORMAT' };
  const read = v.safeParse(wireFile, json);
  if (!read.success) return { kind: 'failed', problem: 'UNREADABLE' };
  const { revision, savedAt, savedBy, settings, quickReplies } = read.output;
  if (quickReplies && quickReplies.length > TEAM_LIMITS.quickReplies) {
    return { kind: 'failed', problem: 'TOO_LARGE' };
  }
  const team = {
    revision,
    ...(savedAt !== undefined && { savedAt }),
    ...(savedBy !== undefined && { savedBy }),
    settings,
    ...(quickReplies !== undefined && { quickReplies: readQuickReplies(quickReplies) }),
  };
  return { kind: 'ready', team };
}

/** The content of the stored file. */
export function writeStoredFile(team: TeamSettings): string {
  return `${JSON.stringify({ format: FORMAT, ...team }, undefined, 2)}\n`;
}

export const nothingStored: StoredFile = { state: { kind: 'ready', team: NOTHING_STORED } };
