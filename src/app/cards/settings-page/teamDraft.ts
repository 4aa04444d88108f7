import { readQuickReplies, type QuickReply } from '../contract/reply/quick-replies.ts';
import { readSettings, type Settings } from '../contract/settings.ts';
import { DEPLOYED_ONLY, mergeSettings, type TeamSettings } from '../contract/team-settings.ts';

/** The settings that this page changes. */
export const PAGE_SETTINGS = [
  'undoSeconds',
  'attachFiles',
  'assignOnReply',
  'ownAddresses',
  'chatLateAfterMinutes',
  'emailLateAfterMinutes',
  'sortBy',
] as const;

/** What an editor sees and changes before saving. */
export interface TeamDraft {
  values: Pick<Settings, (typeof PAGE_SETTINGS)[number]>;
  quickReplies: QuickReply[];
}

/** The files of the deployed project. */
export interface DeployedFiles {
  settings: object;
  quickReplies: QuickReply[];
}

/** The settings in effect. */
export function draftOf(team: TeamSettings, deployed: DeployedFiles): TeamDraft {
  return {
    values: pageSettings(mergeSettings(deployed.settings, team)),
    quickReplies: team.quickReplies ?? deployed.quickReplies,
  };
}

function pageSettings(file: object): TeamDraft['values'] {
  const {
    undoSeconds,
    attachFiles,
    assignOnReply,
    ownAddresses,
    chatLateAfterMinutes,
    emailLateAfterMinutes,
    sortBy,
  } = readSettings(file);
  return {
    undoSeconds,
    attachFiles,
    assignOnReply,
    ownAddresses,
    chatLateAfterMinutes,
    emailLateAfterMinutes,
    sortBy,
  };
}

/** The names of what differs between two drafts. */
export function changesBetween(
  saved: TeamDraft,
  draft: TeamDraft,
): (keyof TeamDraft['values'] | 'quickReplies')[] {
  const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  return [
    ...PAGE_SETTINGS.filter((name) => differs(saved.values[name], draft.values[name])),
    ...(differs(saved.quickReplies, draft.quickReplies) ? (['quickReplies'] as const) : []),
  ];
}

/** The content to store: settings that this page does not show stay as they are stored. */
export function contentOf(team: TeamSettings, { values, quickReplies }: TeamDraft) {
  return { settings: { ...team.settings, ...values }, quickReplies };
}

/** True if every quick reply has a title and a text. */
export function isComplete({ quickReplies }: TeamDraft): boolean {
  return readQuickReplies(quickReplies).length === quickReplies.length;
}

/** A draft as JSON, in the formats of `settings.json` and `quick-replies.json`. */
export function exportDraft({ values, quickReplies }: TeamDraft): string {
  return JSON.stringify({ settings: values, quickReplies }, undefined, 2);
}

/**
 * Reads JSON that was exported, or the content of `settings.json` or `quick-replies.json` alone. What it does not contain
 * stays.
 *
 * @returns Undefined for anything else.
 */
export function importDraft(text: string, draft: TeamDraft): TeamDraft | undefined {
  const json = parse(text);
  if (Array.isArray(json)) return withQuickReplies(draft, json);
  if (!isObject(json)) return undefined;
  const { settings = json, quickReplies } = json;
  if (!isObject(settings)) return undefined;
  const known = [...PAGE_SETTINGS, ...DEPLOYED_ONLY, 'settings', 'quickReplies'];
  if (!Object.keys(json).some((name) => known.includes(name))) return undefined;
  const withValues = { ...draft, values: pageSettings({ ...draft.values, ...settings }) };
  return quickReplies === undefined ? withValues : withQuickReplies(withValues, quickReplies);
}

function withQuickReplies(draft: TeamDraft, value: unknown): TeamDraft | undefined {
  const quickReplies = readQuickReplies(value);
  return Array.isArray(value) && quickReplies.length === value.length
    ? { ...draft, quickReplies }
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
