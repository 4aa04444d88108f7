import { useState } from 'react';
import { useExtensionActions } from '@hubspot/ui-extensions';

/** HubSpot's own type refers to DOM types that a worker lacks. */
interface Clipboard {
  copyTextToClipboard: (text: string) => Promise<void>;
}

/** Copies text through HubSpot. `copied` says whether the last attempt succeeded; undefined before the first. */
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
