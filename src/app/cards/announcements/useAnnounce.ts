import { createContext, useCallback, useContext } from 'react';
import { useExtensionActions } from '@hubspot/ui-extensions';

/** What an action of the agent has changed. */
export interface Announcement {
  text: string;
  /** Reverts the change, where that is possible. */
  undo?: () => void;
}

/** Shows an announcement in the open thread; does nothing outside of one. */
export const AnnouncementContext = createContext<(announcement: Announcement) => void>(
  () => undefined,
);

/** Announces success twice: as HubSpot's alert, which screen readers read out, and as text in the thread. */
export function useAnnounce(): {
  announce: (announcement: Announcement) => void;
  /** Only the text, for what is no success. */
  show: (announcement: Announcement) => void;
  /** Only HubSpot's alert, where the card shows the text already. */
  alert: (message: string) => void;
} {
  const { addAlert } = useExtensionActions<'crm.record.sidebar'>();
  const show = useContext(AnnouncementContext);
  const alert = useCallback(
    (message: string) => addAlert({ type: 'success', message }),
    [addAlert],
  );
  return {
    alert,
    show,
    announce: (announcement) => {
      show(announcement);
      alert(announcement.text);
    },
  };
}
