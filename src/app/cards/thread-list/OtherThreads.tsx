import { useEffect, useMemo, useRef, useState } from 'react';
import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import type { ThreadSummary } from '../contract/thread.ts';
import { useCard, useLanguage } from '../context/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { agentActivity } from '../polling/activity.ts';
import { LoadingNotice } from '../loading/LoadingNotice.tsx';
import { ListEnd } from './ListEnd.tsx';
import { Rows } from './rows/Rows.tsx';
import { useRows } from './rows/useRows.ts';
import {
  useThreadList,
  type LoadedThreadList,
  type ThreadListScreen,
} from './threads/useThreadList.ts';
import { NO_FILTERS } from './filters/listFilters.ts';
import { hasSeveralCustomers } from './threads/threadCounts.ts';
import { waitOf } from './threads/waiting.ts';

interface Props {
  /** The ticket's own list. */
  own: Pick<LoadedThreadList, 'revision' | 'requestedAt' | 'threads'>;
}

/** These threads take several calls, so they are polled less often and only while the agent is active. */
const POLL_EVERY_MS = 5 * 60_000;

/**
 * The other threads of a ticket's contacts, collapsed if the ticket has threads of its own. They are
 * refreshed after the ticket's own threads.
 */
export function OtherThreads({ own: { revision, requestedAt, threads } }: Props) {
  const { platform, language } = useCard();
  const { list } = language.strings;
  const screen = useThreadList('contact');
  const { state, reload, poll } = screen;
  const [chosen, setChosen] = useState<boolean>();
  const hasOpened = useRef(false);
  const [startsOpen] = useState(threads.length === 0);
  const open = chosen ?? startsOpen;
  const waiting = state.phase === 'ready' ? waitingOthers(state.data.threads, threads) : 0;
  hasOpened.current ||= open;

  const lastRequest = useRef({ revision, requestedAt });
  useEffect(() => {
    const isRefresh = lastRequest.current.revision !== revision;
    const idle = platform.now() - agentActivity(platform).lastAt();
    const isNewPoll = requestedAt !== lastRequest.current.requestedAt;
    // An earlier request was deferred because the rate limit was nearly used up.
    const isMissing = state.phase === 'failed' && isNewPoll;
    const isDue =
      requestedAt - lastRequest.current.requestedAt >= POLL_EVERY_MS && idle < POLL_EVERY_MS;
    if (!isRefresh && !isMissing && !isDue) return;
    lastRequest.current = { revision, requestedAt };
    if (isRefresh || isMissing) reload();
    else void poll();
  }, [revision, requestedAt, state.phase, reload, poll, platform]);

  return (
    <Accordion
      title={waiting > 0 ? list.alsoWaiting(language.format.number(waiting)) : list.alsoFromContact}
      size="xs"
      open={open}
      onClick={() => {
        setChosen(!open);
      }}
    >
      {hasOpened.current && <OtherThreadsContent {...screen} own={threads} />}
    </Accordion>
  );
}

/** How many of the contacts' threads wait, without those that the ticket's own list shows. */
function waitingOthers(all: ThreadSummary[], own: ThreadSummary[]): number {
  const ids = new Set(own.map(({ id }) => id));
  return all.filter((thread) => !ids.has(thread.id) && waitOf(thread, undefined) !== undefined)
    .length;
}

interface OwnThreads {
  /** Threads of the ticket, which HubSpot may also list for its contacts. */
  own: LoadedThreadList['threads'];
}

function OtherThreadsContent({ state, reload, remaining, own }: ThreadListScreen & OwnThreads) {
  const { strings } = useLanguage();
  if (state.phase === 'loading') return <LoadingNotice label={strings.loading.threads} />;
  // Refresh above the list loads these again too.
  if (state.phase === 'failed') {
    return <FailureNotice failure={state.failure} onRetry={reload} withoutButton />;
  }
  return <OtherRows all={state.data} remaining={remaining} own={own} />;
}

interface OtherRowsProps extends OwnThreads, Pick<ThreadListScreen, 'remaining'> {
  all: LoadedThreadList;
}

function OtherRows({ all, remaining, own }: OtherRowsProps) {
  const { list: strings } = useLanguage().strings;
  const list = useMemo(() => {
    const ids = new Set(own.map(({ id }) => id));
    return { ...all, threads: all.threads.filter(({ id }) => !ids.has(id)) };
  }, [all, own]);
  const rows = useRows(list, remaining, NO_FILTERS, '');
  return (
    <Flex direction="column" gap="xs">
      {rows.matchCount === 0 && <Text variant="microcopy">{strings.nothingElse}</Text>}
      <Rows
        rows={rows}
        remaining={remaining}
        searching={false}
        namesPerson={hasSeveralCustomers([...own, ...list.threads])}
      />
      <ListEnd list={list} />
    </Flex>
  );
}
