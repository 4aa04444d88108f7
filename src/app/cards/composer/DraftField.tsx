import { useState } from 'react';
import { TextArea } from '@hubspot/ui-extensions';
import { useLanguage } from '../context/card.ts';
import type { Words } from '../i18n/en.ts';
import type { Mode } from './sending/sendState.ts';
import type { ComposerState } from './sending/composer.ts';
import { isBusy } from './sending/sendState.ts';
import type { Writing } from './sending/useComposer.ts';

/** Where a reply or comment is typed; a text that the card itself puts there comes in a new field. */
export function DraftField(writing: Writing) {
  return <Field key={writing.state.fieldKey} {...writing} />;
}

/**
 * HubSpot fires `onInput` on a keystroke and `onChange` when the field is left; both are kept. The
 * field gets its text once: a value that came back could undo a keystroke.
 */
function Field({ mode, composer, state }: Writing) {
  const { words } = useLanguage();
  const { fieldKey } = state;
  const [draft] = useState(composer.draft);
  const write = (text: string) => composer.write(text, fieldKey);
  const missing = whatIsMissing(state, mode, words);
  return (
    <TextArea
      name={mode === 'reply' ? 'Reply' : 'Comment'}
      label={words[mode].label}
      placeholder={words[mode].placeholder}
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
  { composer, ...words }: Words,
): string | undefined {
  if (sending.phase === 'blank') return files.length > 0 ? composer.wordToo : words[mode].blank;
  return sending.phase === 'gap' ? composer.gap(sending.gap) : undefined;
}
