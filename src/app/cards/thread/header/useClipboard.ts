import { useState } from 'react';
import { useExtensionActions } from '@hubspot/ui-extensions';

/** HubSpot writes this as a type of the browser's page, which a worker does not know. */
interface Clipboard {
  copyTextToClipboard: (text: string) => Promise<void>;
}

/** Copies through HubSpot; `copied` tells how the last try came out. */
export function useClipboard(): { copied?: boolean; copy: (text: string) => void } {
  const clipboard: Clipboard = useExtensionActions<'crm.record.sidebar'>();
  const [copied, setCopied] = useState<boolean>();
  const copy = (text: string) => {
    clipboard.copyTextToClipboard(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return { copied, copy };
}
