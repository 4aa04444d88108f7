import { useState } from 'react';
import { TextArea } from '@hubspot/ui-extensions';
import { useLanguage } from '../data/card.ts';
import type { Composer } from './composer.ts';
import { isBusy, type Sending } from './sending.ts';

interface Props {
  composer: Composer;
  fieldKey: number;
  sending: Sending;
}

/**
 * Where the reply is typed. HubSpot fires `onInput` on a keystroke and `onChange` when the field is
 * left; both are kept. The field gets its text once: a value that came back could undo a keystroke.
 */
export function ReplyField({ composer, fieldKey, sending }: Props) {
  const { composer: words } = useLanguage().words;
  const [draft] = useState(composer.draft);
  const write = (text: string) => composer.write(text, fieldKey);
  const blank = sending.phase === 'blank';
  return (
    <TextArea
      name="Reply"
      label={words.label}
      placeholder={words.placeholder}
      defaultValue={draft}
      rows={4}
      resize="vertical"
      readOnly={isBusy(sending)}
      error={blank}
      validationMessage={blank ? words.blank : undefined}
      onInput={write}
      onChange={write}
    />
  );
}
