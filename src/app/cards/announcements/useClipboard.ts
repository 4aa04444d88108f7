import { useExtensionActions } from '@hubspot/ui-extensions';
import { useAnnounce } from './useAnnounce.ts';

/** HubSpot's own type refers to DOM types that a worker lacks. */
export interface Clipboard {
  copyTextToClipboard: (text: string) => Promise<void>;
}

/** Copies text through HubSpot and announces `done`, or `failed` when the browser forbids it. */
export function useClipboard(): (text: string, done: string, failed: string) => void {
  const clipboard: Clipboard = useExtensionActions<'crm.record.sidebar'>();
  const { announce, show } = useAnnounce();
  return (text, done, failed) => {
    clipboard.copyTextToClipboard(text).then(
      () => announce({ text: done }),
      () => show({ text: failed }),
    );
  };
}
