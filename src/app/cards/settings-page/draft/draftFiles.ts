import { isUsableQuickReply, readQuickReplies } from '../../contract/reply/quick-replies.ts';
import { isValidSetting, readSettings } from '../../contract/settings/settings.ts';
import { isAllowed } from '../../contract/settings/team-settings.ts';
import { PAGE_SETTINGS, type PageSetting, type TeamDraft } from './teamDraft.ts';

/** The content of one of the app's two files. */
export function exportFile(
  { settings, quickReplies }: TeamDraft,
  file: 'settings' | 'quickReplies',
): string {
  const content =
    file === 'settings'
      ? Object.fromEntries(PAGE_SETTINGS.map((name) => [name, settings[name]]))
      : quickReplies;
  return JSON.stringify(content, undefined, 2);
}

export type Import =
  /** `left`: the names of what this page cannot set. */
  | { kind: 'imported'; draft: TeamDraft; left: string[] }
  | { kind: 'invalid' }
  /** `names`: the settings with wrong values; empty if this is neither of the two files. */
  | { kind: 'refused'; names: (PageSetting | 'quickReplies')[] };

/**
 * Reads the content of `settings.json` or `quick-replies.json`. What it does not contain stays, as do settings that only
 * the deployed `settings.json` decides.
 *
 * @param deployed The deployed files, whose protections an import must not loosen.
 */
export function importFile(text: string, draft: TeamDraft, deployed: TeamDraft): Import {
  try {
    return importJson(JSON.parse(text.replace(/^\uFEFF/, '')), draft, deployed);
  } catch {
    // No JSON, or nested too deeply to be checked.
    return { kind: 'invalid' };
  }
}

function importJson(json: unknown, draft: TeamDraft, deployed: TeamDraft): Import {
  if (Array.isArray(json)) {
    const quickReplies = readQuickReplies(json);
    return json.every((reply) => isUsableQuickReply(reply, []))
      ? { kind: 'imported', draft: { ...draft, quickReplies }, left: [] }
      : { kind: 'refused', names: ['quickReplies'] };
  }
  if (typeof json !== 'object' || json === null) return { kind: 'refused', names: [] };
  const values: Partial<Record<string, unknown>> = { ...json };
  const given = PAGE_SETTINGS.filter((name) => values[name] !== undefined);
  const read = readSettings(values);
  const wrong = given.filter((name) => !isValidSetting(name, values[name]));
  if (given.length === 0 || wrong.length > 0) return { kind: 'refused', names: wrong };
  const allowed = given.filter(
    (name) => isAllowed(name, read[name]) || read[name] === deployed.settings[name],
  );
  const changed = Object.fromEntries(allowed.map((name) => [name, read[name]]));
  const left = Object.keys(values).filter((name) => name !== 'about' && !(name in changed));
  return {
    kind: 'imported',
    draft: { ...draft, settings: { ...draft.settings, ...changed } },
    left,
  };
}
