import { useState } from 'react';
import { TextArea } from '@hubspot/ui-extensions';
import { useLanguage } from '../context/card.ts';
import type { Strings } from '../i18n/en.ts';
import type { Mode } from './sending/sendState.ts';
import type { ComposerState } from './sending/composer.ts';
import { isBusy } from './sending/sendState.ts';
import type { ComposerProps } from './sending/useComposer.ts';

/** The text field of a reply or comment. It is remounted when the card replaces the draft. */
export function DraftField(composerProps: ComposerProps) {
  return <Field key={composerProps.state.fieldKey} {...composerProps} />;
}

/**
 * HubSpot fires `onInput` on each keystroke and `onChange` when the field loses focus; both are stored.
 * The field is uncontrolled: a value set from outside could overwrite a keystroke.
 */
function Field({ mode, composer, state }: ComposerProps) {
  const { strings } = useLanguage();
  const { fieldKey } = state;
  const [draft] = useState(composer.draft);
  const write = (text: string) => composer.write(text, fieldKey);
  const problem = validationMessage(state, mode, strings);
  return (
    <TextArea
      name={mode === 'reply' ? 'Reply' : 'Comment'}
      label={strings[mode].label}
      placeholder={strings[mode].placeholder}
      defaultValue={draft}
      rows={rowsFor(draft)}
      resize="vertical"
      readOnly={isBusy(state.sending)}
      error={problem !== undefined}
      validationMessage={problem}
      onInput={write}
      onChange={write}
    />
  );
}

/** Enough lines for an inserted text without filling the panel. */
function rowsFor(draft: string): number {
  return Math.min(10, Math.max(4, draft.split('\n').length));
}

function validationMessage(
  { sending, files }: ComposerState,
  mode: Mode,
  { composer, ...strings }: Strings,
): string | undefined {
  if (sending.phase === 'empty') return files.length > 0 ? composer.wordToo : strings[mode].blank;
  return sending.phase === 'unfilled' ? composer.gap(sending.placeholder) : undefined;
}
