import { useState } from 'react';
import { TextArea } from '@hubspot/ui-extensions';
import { useLanguage } from '../context/card.ts';
import type { Language } from '../i18n/language.ts';
import type { Mode } from './sending/sendState.ts';
import type { ComposerState } from './sending/composer.ts';
import { isBusy } from './sending/sendState.ts';
import type { ComposerProps } from './sending/useComposer.ts';

/** The field grows with the text without filling the panel. */
const MIN_ROWS = 3;
const MAX_ROWS = 8;

interface Props extends ComposerProps {
  label: string;
  tooltip?: string;
}

/** The text field of a reply or comment. It is remounted when the card replaces the draft. */
export function DraftField(props: Props) {
  return <Field key={props.state.fieldKey} {...props} />;
}

/**
 * HubSpot fires `onInput` on each keystroke and `onChange` when the field loses focus; both are stored.
 * The field is uncontrolled: a value set from outside could overwrite a keystroke.
 */
function Field({ mode, composer, state, label, tooltip }: Props) {
  const language = useLanguage();
  const { strings } = language;
  const { fieldKey } = state;
  const [draft] = useState(composer.draft);
  const write = (text: string) => composer.write(text, fieldKey);
  const problem = validationMessage(state, mode, language);
  return (
    <TextArea
      name={mode === 'reply' ? 'Reply' : 'Comment'}
      label={label}
      tooltip={tooltip}
      placeholder={`${strings[mode].placeholder}\n${strings.composer.draftLasts}`}
      defaultValue={draft}
      rows={Math.min(MAX_ROWS, Math.max(MIN_ROWS, state.lines))}
      resize="vertical"
      readOnly={isBusy(state.sending)}
      error={problem !== undefined}
      validationMessage={problem}
      onInput={write}
      onChange={write}
    />
  );
}

function validationMessage(
  { sending, files }: ComposerState,
  mode: Mode,
  { strings, format }: Language,
): string | undefined {
  const { composer, recipients } = strings;
  if (sending.phase === 'empty') return files.length > 0 ? composer.wordToo : strings[mode].blank;
  if (sending.phase === 'noRecipient') return recipients.nobody;
  if (sending.phase === 'notAdded') return recipients.notAdded(sending.address);
  if (sending.phase === 'unfilled') return composer.gap(format.list(sending.placeholders));
  return undefined;
}
