import { createContext, useContext } from 'react';
import type { Call } from '../api/call.ts';
import type { QuickReply } from '../contract/reply/quick-replies.ts';
import type { RecordReference } from '../contract/record.ts';
import type { Settings } from '../contract/settings/settings.ts';
import type { Language } from '../i18n/language.ts';
import type { Me } from '../people/me.ts';
import type { Platform } from '../platform/platform.ts';
import type { Portal } from './hubspotContext.ts';
import type { StoredSettings } from './useStoredSettings.ts';

/** What every component of the card can use. */
export interface Card {
  platform: Platform;
  call: Call;
  record: RecordReference;
  /** Whether the card is in HubSpot's help desk, next to the ticket's own conversation. */
  inHelpDesk: boolean;
  me: Me;
  language: Language;
  settings: Settings;
  quickReplies: QuickReply[];
  stored: StoredSettings;
  portal: Portal;
}

export const CardContext = createContext<Card | null>(null);

export function useCard(): Card {
  const card = useContext(CardContext);
  if (!card) throw new Error('useCard was called outside <App>.');
  return card;
}

export function useLanguage(): Language {
  return useCard().language;
}
