import { useMemo } from 'react';
import { Link } from '@hubspot/ui-extensions';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { useCard } from '../context/card.ts';
import { threadUrl } from './threadUrl.ts';

interface Props {
  thread: ThreadSummary;
  names: Names;
}

/** A link to the thread in HubSpot. */
export function HubSpotLink({ thread, names }: Props) {
  const { portal, language } = useCard();
  const { thread: strings } = language.strings;
  const { url, helpDesk } = threadUrl(thread, names, portal);
  const href = useMemo(() => ({ url, external: true }), [url]);
  return <Link href={href}>{helpDesk ? strings.openHelpDesk : strings.openInbox}</Link>;
}
