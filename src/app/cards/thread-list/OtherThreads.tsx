import { useEffect, useMemo, useRef, useState } from 'react';
import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import { useCard, useLanguage } from '../context/card.ts';
import { FailureNotice } from '../errors/FailureNotice.tsx';
import { activityOf } from '../polling/activity.ts';
import { LoadingNotice } from '../loading/LoadingNotice.tsx';
import { Incomplete } from './IncompleteNotice.tsx';
import { Rows } from './rows/Rows.tsx';
import { useRows } from './rows/useRows.ts';
import { useThreadList, type Listed, type ThreadListScreen } from './threads/useThreadList.ts';
import { FIRST_VIEW } from './view/view.ts';
import { waitingSince } from './threads/waiting.ts';

interface Props {
  /** As the ticket's own list has them. */
  own: Pick<Listed, 'turn' | 'askedAt' | 'threads'>;
}

/** A contact's threads take several calls: they are asked for less often, and for an agent who is there. */
const ASK_EVERY = 5 * 60_000;

/**
 * What else the customer of a ticket has written: folded unless somebody waits there. It is asked for
 * after the ticket's own threads, in the calls that those leave.
 */
export function AlsoFromContact({ own: { turn, askedAt, threads } }: Props) {
  const { platform, language } = useCard();
  const { list } = language.words;
  const screen = useThreadList('contact');
  const { state, reload, look } = screen;
  const [chosen, choose] = useState<boolean>();
  const hasWaited = useRef(false);
  const hasOpened = useRef(false);
  hasWaited.current ||= state.phase === 'ready' && state.data.threads.some(isWaiting);
  const open = chosen ?? hasWaited.current;
  hasOpened.current ||= open;

  const asked = useRef({ turn, askedAt });
  useEffect(() => {
    const isRefresh = asked.current.turn !== turn;
    const idle = platform.now() - activityOf(platform).lastAt();
    const isNewLook = askedAt !== asked.current.askedAt;
    // They gave way to work when HubSpot was busy.
    const isMissing = state.phase === 'failed' && isNewLook;
    const isDue = askedAt - asked.current.askedAt >= ASK_EVERY && idle < ASK_EVERY;
    if (!isRefresh && !isMissing && !isDue) return;
    asked.current = { turn, askedAt };
    if (isRefresh || isMissing) reload();
    else void look();
  }, [turn, askedAt, state.phase, reload, look, platform]);

  return (
    <Accordion
      title={list.alsoFromContact}
      size="xs"
      open={open}
      onClick={() => {
        choose(!open);
      }}
    >
      {hasOpened.current && <OtherThreads {...screen} own={threads} />}
    </Accordion>
  );
}

function isWaiting(thread: Listed['threads'][number]): boolean {
  return waitingSince(thread) !== undefined;
}

interface OwnThreads {
  /** Those of the ticket: HubSpot may name one of them among the others too. */
  own: Listed['threads'];
}

function OtherThreads({ state, reload, rest, own }: ThreadListScreen & OwnThreads) {
  const { words } = useLanguage();
  if (state.phase === 'loading') return <LoadingNotice label={words.loading.threads} />;
  if (state.phase === 'failed') return <FailureNotice failure={state.failure} onRetry={reload} />;
  return <OtherRows all={state.data} rest={rest} own={own} />;
}

interface OtherRowsProps extends OwnThreads, Pick<ThreadListScreen, 'rest'> {
  all: Listed;
}

function OtherRows({ all, rest, own }: OtherRowsProps) {
  const { list } = useLanguage().words;
  const listed = useMemo(() => {
    const ids = new Set(own.map(({ id }) => id));
    return { ...all, threads: all.threads.filter(({ id }) => !ids.has(id)) };
  }, [all, own]);
  const rows = useRows(listed, rest, FIRST_VIEW, '');
  return (
    <Flex direction="column" gap="xs">
      {rows.fitting === 0 && <Text variant="microcopy">{list.nothingElse}</Text>}
      <Rows rows={rows} rest={rest} searching={false} />
      <Incomplete list={listed} />
    </Flex>
  );
}
