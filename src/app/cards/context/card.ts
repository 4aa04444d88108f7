import { createContext, useContext } from 'react';
import type { RecordReference } from '../contract/record.ts';
import type { Language } from '../i18n/language.ts';
import type { Me } from '../people/me.ts';
import type { Call } from '../api/call.ts';
import type { Platform } from '../platform/platform.ts';
import type { Portal } from './hubspotContext.ts';
import type { Settings } from './settings.ts';

/** What every part of the card may use. */
export interface Card {
  platform: Platform;
  call: Call;
  record: RecordReference;
  /** Beside the ticket's own conversation, in HubSpot's help desk. */
  inHelpDesk: boolean;
  me: Me;
  language: Language;
  settings: Settings;
  portal: Portal;
}

export const CardContext = createContext<Card | null>(null);

export function useCard(): Card {
  const card = useContext(CardContext);
  if (!card) throw new Error('This part of the card must stand inside <Conversations>.');
  return card;
}

export function useLanguage(): Language {
  return useCard().language;
}
