import {
  IconBookmark,
  IconBell,
  IconChartBar,
  IconHelpCircle,
  IconInbox,
  IconSearch,
  IconSettings,
  IconSpeakerphone,
  IconUsers,
} from '@tabler/icons-react';
import type { Place } from '../address/choices.ts';
import type { Agent } from '../api/sandbox-api.ts';

const AREAS = [IconBookmark, IconUsers, IconInbox, IconSpeakerphone, IconChartBar];

/** HubSpot's navigation; its links do nothing. */
export function Navigation({ agent, place }: { agent: Agent; place?: Place }) {
  const here = place === 'help-desk' ? IconInbox : place && IconUsers;
  return (
    <>
      <div className="rail" aria-hidden>
        <span className="rail-mark" />
        {AREAS.map((Area, index) => (
          <Area key={index} size={20} stroke={1.6} data-here={Area === here} />
        ))}
      </div>
      <header className="top-bar">
        <div className="top-search" aria-hidden>
          <IconSearch size={16} /> Search HubSpot
        </div>
        <div className="top-tools">
          <IconHelpCircle size={18} aria-hidden />
          <IconSettings size={18} aria-hidden />
          <IconBell size={18} aria-hidden />
          <span className="avatar" data-size="sm" aria-hidden>
            {initials(agent.name)}
          </span>
          <span>{agent.name}</span>
        </div>
      </header>
    </>
  );
}

/** Up to two initials. */
export function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '')
    .join('')
    .toUpperCase();
}
