import type { ReactNode } from 'react';
import { Dropdown } from '@hubspot/ui-extensions';
import { useClipboard } from '../announcements/useClipboard.ts';
import { useLanguage } from '../context/card.ts';
import type { Composer } from './sending/composer.ts';

/** The menu for everything that has no button of its own. */
export function MoreMenu({ children }: { children: ReactNode }) {
  const { composer: strings } = useLanguage().strings;
  return (
    <Dropdown variant="transparent" buttonSize="sm" buttonText={strings.more}>
      {children}
    </Dropdown>
  );
}

/** Saves a draft, which is gone once the agent leaves the page. */
export function CopyDraftItem({ composer }: { composer: Composer }) {
  const { composer: strings } = useLanguage().strings;
  const copy = useClipboard();
  return (
    <Dropdown.ButtonItem
      onClick={() => copy(composer.draft(), strings.draftCopied, strings.draftNotCopied)}
    >
      {strings.copyDraft}
    </Dropdown.ButtonItem>
  );
}
