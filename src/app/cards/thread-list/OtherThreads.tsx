import { useEffect, useMemo, useRef, useState } from 'react';
import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import { useCard, useLanguage } from '../context/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { agentActivity } from '../polling/activity.ts';
import { LoadingNotice } from '../loading/LoadingNotice.tsx';
import { IncompleteNotice } from './IncompleteNotice.tsx';
import { Rows } from './rows/Rows.tsx';
import { useRows } from './rows/useRows.ts';
import {
  useThreadList,
  type LoadedThreadList,
  type ThreadListScreen,
} from './threads/useThreadList.ts';
import { DEFAULT_VIEW } from './view/view.ts';
import { waitingSince } from './threads/waiting.ts';

interface Props {
  /** As the ticket's own list has them. */
  own: Pick<LoadedThreadList, 'revision' | 'requestedAt' | 'threads'>;
}

/** A contact's threads take several calls: they are asked for less often, and for an agent who is there. */
const ASK_EVERY = 5 * 60_000;

/**
 * What else the customer of a ticket has written: folded unless somebody waits there. It is asked for
 * after the ticket's own threads, in the calls that those leave.
 */
export function OtherThreads({ own: { revision, requestedAt, threads } }: Props) {
  const { platform, language } = useCard();
  const { list } = language.strings;
  const screen = useThreadList('contact');
  const { state, reload, poll } = screen;
  const [chosen, choose] = useState<boolean>();
  const hasWaited = useRef(false);
  const hasOpened = useRef(false);
  hasWaited.current ||= state.phase === 'ready' && state.data.threads.some(isWaiting);
  const open = chosen ?? hasWaited.current;
  hasOpened.current ||= open;

  const asked = useRef({ revision, requestedAt });
  useEffect(() => {
    const isRefresh = asked.current.revision !== revision;
    const idle = platform.now() - agentActivity(platform).lastAt();
    const isNewLook = requestedAt !== asked.current.requestedAt;
    // They gave way to work when HubSpot was busy.
    const isMissing = state.phase === 'failed' && isNewLook;
    const isDue = requestedAt - asked.current.requestedAt >= ASK_EVERY && idle < ASK_EVERY;
    if (!isRefresh && !isMissing && !isDue) return;
    asked.current = { revision, requestedAt };
    if (isRefresh || isMissing) reload();
    else void poll();
  }, [revision, requestedAt, state.phase, reload, poll, platform]);

  return (
    <Accordion
      title={list.alsoFromContact}
      size="xs"
      open={open}
      onClick={() => {
        choose(!open);
      }}
    >
      {hasOpened.current && <OtherThreadsContent {...screen} own={threads} />}
    </Accordion>
  );
}

function isWaiting(thread: LoadedThreadList['threads'][number]): boolean {
  return waitingSince(thread) !== undefined;
}

interface OwnThreads {
  /** Those of the ticket: HubSpot may name one of them among the others too. */
  own: LoadedThreadList['threads'];
}

function OtherThreadsContent({ state, reload, remaining, own }: ThreadListScreen & OwnThreads) {
  const { strings } = useLanguage();
  if (state.phase === 'loading') return <LoadingNotice label={strings.loading.threads} />;
  if (state.phase === 'failed') return <FailureNotice failure={state.failure} onRetry={reload} />;
  return <OtherRows all={state.data} remaining={remaining} own={own} />;
}

interface OtherRowsProps extends OwnThreads, Pick<ThreadListScreen, 'remaining'> {
  all: LoadedThreadList;
}

function OtherRows({ all, remaining, own }: OtherRowsProps) {
  const { list } = useLanguage().strings;
  const listed = useMemo(() => {
    const ids = new Set(own.map(({ id }) => id));
    return { ...all, threads: all.threads.filter(({ id }) => !ids.has(id)) };
  }, [all, own]);
  const rows = useRows(listed, remaining, DEFAULT_VIEW, '');
  return (
    <Flex direction="column" gap="xs">
      {rows.matchCount === 0 && <Text variant="microcopy">{list.nothingElse}</Text>}
      <Rows rows={rows} remaining={remaining} searching={false} />
      <IncompleteNotice list={listed} />
    </Flex>
  );
}
