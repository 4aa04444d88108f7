import type { SettingsStrings } from '../../i18n/settings-page/en.ts';
import { changesBetween, type PageSetting, type TeamDraft } from './teamDraft.ts';

/** "Seconds to undo a reply: 0 → 10, Signatures"; '' if nothing differs. */
export function formatChanges(from: TeamDraft, to: TeamDraft, strings: SettingsStrings): string {
  const { fields } = strings;
  return changesBetween(from, to)
    .map((name) => {
      const { label } = fields[name];
      if (name === 'quickReplies') {
        const [before, after] = [from, to].map((draft) => String(draft.quickReplies.length));
        return before === after ? label : strings.quickChange(label, before ?? '', after ?? '');
      }
      const [before, after] = [from, to].map((draft) => formatValue(draft, name, strings));
      return before && after ? strings.change(label, before, after) : label;
    })
    .join(', ');
}

/** A short text for a value; undefined for lists and texts that take more than a line. */
function formatValue(
  { settings }: TeamDraft,
  name: PageSetting,
  strings: SettingsStrings,
): string | undefined {
  if (name === 'sortBy') return strings.choices[settings.sortBy];
  if (name === 'show') return strings.shown[settings.show];
  const value = settings[name];
  if (typeof value === 'boolean') return value ? strings.on : strings.off;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value || strings.none : undefined;
}
