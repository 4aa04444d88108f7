import { useCallback } from 'react';
import { useExtensionActions } from '@hubspot/ui-extensions';

/** Returns a function that reports a success in HubSpot's own alert, which screen readers announce. */
export function useAnnounce(): (message: string) => void {
  const { addAlert } = useExtensionActions<'crm.record.sidebar'>();
  return useCallback((message) => addAlert({ type: 'success', message }), [addAlert]);
}
