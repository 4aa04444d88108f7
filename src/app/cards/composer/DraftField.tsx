import { useState } from 'react';
import { TextArea } from '@hubspot/ui-extensions';
import { useLanguage } from '../context/card.ts';
import type { Strings } from '../i18n/en.ts';
import type { Mode } from './sending/sendState.ts';
import type { ComposerState } from './sending/composer.ts';
import { isBusy } from './sending/sendState.ts';
import type { ComposerProps } from './sending/useComposer.ts';

/** Where a reply or comment is typed; a text that the card itself puts there comes in a new field. */
export function DraftField(composerProps: ComposerProps) {
  return <Field key={composerProps.state.fieldKey} {...composerProps} />;
}

/**
 * HubSpot fires `onInput` on a keystroke and `onChange` when the field is left; both are kept. The
 * field gets its text once: a value that came back could undo a keystroke.
 */
function Field({ mode, composer, state }: ComposerProps) {
  const { strings } = useLanguage();
  const { fieldKey } = state;
  const [draft] = useState(composer.draft);
  const write = (text: string) => composer.write(text, fieldKey);
  const missing = whatIsMissing(state, mode, strings);
  return (
    <TextArea
      name={mode === 'reply' ? 'Reply' : 'Comment'}
      label={strings[mode].label}
      placeholder={strings[mode].placeholder}
      defaultValue={draft}
      rows={rowsFor(draft)}
      resize="vertical"
      readOnly={isBusy(state.sending)}
      error={missing !== undefined}
      validationMessage={missing}
      onInput={write}
      onChange={write}
    />
  );
}

/** Room for what the card puts there, without filling the panel. */
function rowsFor(draft: string): number {
  return Math.min(10, Math.max(4, draft.split('\n').length));
}

function whatIsMissing(
  { sending, files }: ComposerState,
  mode: Mode,
  { composer, ...strings }: Strings,
): string | undefined {
  if (sending.phase === 'empty') return files.length > 0 ? composer.wordToo : strings[mode].blank;
  return sending.phase === 'unfilled' ? composer.gap(sending.placeholder) : undefined;
}
