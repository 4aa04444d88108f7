import { IconCalendar, IconChecklist, IconMail, IconNotes, IconPhone } from '@tabler/icons-react';

const ACTIONS = [
  ['Note', IconNotes],
  ['Email', IconMail],
  ['Call', IconPhone],
  ['Task', IconChecklist],
  ['Meeting', IconCalendar],
] as const;

/** HubSpot's row of round buttons; they do nothing. */
export function QuickActions() {
  return (
    <div className="quick-actions" aria-hidden>
      {ACTIONS.map(([name, Glyph]) => (
        <span key={name}>
          <i>
            <Glyph size={16} stroke={1.6} />
          </i>
          {name}
        </span>
      ))}
    </div>
  );
}
