import type { SettingsViewProps } from '@hubspot/ui-extensions/experimental';
import type { MouseEvent } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { extensionEvent } from '../../hooks/extension-event.ts';
import { useOverlays } from '../../hooks/overlays.tsx';

type Handler = SettingsViewProps['onSave'];

export function SettingsView(props: SettingsViewProps) {
  const { saveBarVisible, numberOfSettingsChanged = 0, onSave, onCancel, testId } = props;
  const { reactions } = useOverlays();
  const tell = (handler: Handler) => (event: MouseEvent) =>
    callCard(handler, extensionEvent(event), reactions);
  return (
    <div className="hs-settings" data-testid={testId}>
      {props.children}
      {saveBarVisible && (
        <div className="hs-save-bar" role="region" aria-label="Unsaved changes">
          <button
            type="button"
            className="hs-button"
            data-variant="primary"
            data-size="sm"
            onClick={tell(onSave)}
          >
            Save
          </button>
          <button
            type="button"
            className="hs-button"
            data-variant="secondary"
            data-size="sm"
            onClick={tell(onCancel)}
          >
            Cancel
          </button>
          <span>
            {numberOfSettingsChanged === 1
              ? "You've changed 1 setting"
              : `You've changed ${numberOfSettingsChanged} settings`}
          </span>
        </div>
      )}
    </div>
  );
}
