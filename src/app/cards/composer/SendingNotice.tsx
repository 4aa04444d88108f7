import { useLanguage } from '../data/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { ChangedNotice } from './ChangedNotice.tsx';
import type { Composer } from './composer.ts';
import type { Press, Sending } from './sending.ts';
import { UndeliveredNotice } from './UndeliveredNotice.tsx';
import { UnconfirmedNotice } from './UnconfirmedNotice.tsx';

interface Props {
  sending: Sending;
  composer: Composer;
  press: Press;
}

/** Tells honestly what became of a reply, where that is more than "sent". */
export function SendingNotice({ sending, composer, press }: Props) {
  const { composer: words } = useLanguage().words;
  switch (sending.phase) {
    case 'idle':
    case 'blank':
    case 'sending':
      return null;
    case 'notSent':
      return <FailureNotice failure={sending.failure} title={words.notSentTitle} />;
    case 'changed':
      return <ChangedNotice reading={sending.reading} composer={composer} press={press} />;
    case 'unconfirmed':
      return <UnconfirmedNotice sending={sending} composer={composer} press={press} />;
    case 'sent':
      return <UndeliveredNotice message={sending.message} />;
  }
}
