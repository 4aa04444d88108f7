import { isUsableQuickReply, type QuickReply } from '../../contract/reply/quick-replies.ts';
import { isValidSetting, readSettings, type Settings } from '../../contract/settings/settings.ts';
import {
  isAllowed,
  mergeSettings,
  type SettingsPageData,
  TEAM_LIMITS,
  type TeamSettings,
} from '../../contract/settings/team-settings.ts';

/** What an editor sees and changes: everything that is in effect. */
export interface TeamDraft {
  settings: Settings;
  quickReplies: QuickReply[];
}

/** Settings that the page shows, in this order. */
export const PAGE_SETTINGS = [
  'undoSeconds',
  'assignOnReply',
  'attachFiles',
  'ownAddresses',
  'signatures',
  'jobTitles',
  'sortBy',
  'show',
  'chatSoonAfterMinutes',
  'chatLateAfterMinutes',
  'emailSoonAfterMinutes',
  'emailLateAfterMinutes',
  'businessHours',
  'timeZone',
  'requireVerifiedSender',
  'changeTicketStage',
] as const satisfies (keyof Settings)[];

export type PageSetting = (typeof PAGE_SETTINGS)[number];

/** What is in effect: the settings and quick replies of the deployed files, under those that the team stored. */
export function draftOf(team: TeamSettings, deployed: TeamDraft): TeamDraft {
  return {
    settings: readSettings(mergeSettings(deployed.settings, team)),
    quickReplies: team.quickReplies ?? deployed.quickReplies,
  };
}

/** The content to store. What equals the deployed files is left out, so that it follows them. */
export function contentOf({ settings, quickReplies }: TeamDraft, deployed: TeamDraft) {
  const own = PAGE_SETTINGS.filter((name) => differs(settings[name], deployed.settings[name]));
  return {
    settings: Object.fromEntries(own.map((name) => [name, settings[name]])),
    ...(differs(quickReplies, deployed.quickReplies) && { quickReplies }),
  };
}

/** The names of what differs between two drafts. */
export function changesBetween(from: TeamDraft, to: TeamDraft): (PageSetting | 'quickReplies')[] {
  return [
    ...(differs(from.quickReplies, to.quickReplies) ? (['quickReplies'] as const) : []),
    ...PAGE_SETTINGS.filter((name) => differs(from.settings[name], to.settings[name])),
  ];
}

/** The names of what cannot be stored as it is. */
export function invalidIn(
  { settings, quickReplies }: TeamDraft,
  page: SettingsPageData,
): (PageSetting | 'quickReplies')[] {
  return [
    ...(quickReplies.every((reply) => isComplete(reply, page)) &&
    quickReplies.length <= TEAM_LIMITS.quickReplies
      ? []
      : (['quickReplies'] as const)),
    ...PAGE_SETTINGS.filter((name) => !isValidSetting(name, settings[name])),
  ];
}

/** True for a quick reply that can be stored. */
export function isComplete(reply: QuickReply, { inboxes }: SettingsPageData): boolean {
  return isUsableQuickReply(
    reply,
    inboxes.flatMap(({ id, name }) => [id, name]),
  );
}

/** True if the stored file would be larger than it may be; leaves room for who saved it and when. */
export function isTooLarge(draft: TeamDraft, deployed: TeamDraft): boolean {
  const text = JSON.stringify(contentOf(draft, deployed), undefined, 2);
  return new TextEncoder().encode(text).length + 200 > TEAM_LIMITS.bytes;
}

/** True for a protection that the deployed settings have on, which the page cannot turn off. */
export function isFixed(name: PageSetting, deployed: TeamDraft): boolean {
  return !isAllowed(name, !deployed.settings[name]);
}

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
