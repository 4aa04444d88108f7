import { useCallback, useMemo, useState } from 'react';
import type { CardLogEntry } from '../worker/protocol.ts';
import { OverlaysProvider } from '../card/overlays.tsx';
import { UnknownContext } from '../card/unknown.tsx';
import { applyChoices } from './apply-choices.ts';
import { BuildProblems } from './BuildProblems.tsx';
import type { Choices } from './choices.ts';
import { agentWho } from './agent-who.ts';
import { ControlStrip } from './ControlStrip.tsx';
import { misread } from './misread.ts';
import { RecordView } from './RecordView.tsx';
import { sandbox, type PageConfig, type RecordRow, type SandboxState } from './sandbox-api.ts';
import { useNews } from './use-news.ts';

/** How many lines of the card are kept. */
const LOG_LENGTH = 200;

interface Props {
  config: PageConfig;
  state: SandboxState;
  records: RecordRow[];
  choices: Choices;
  choose: (change: Partial<Choices>) => void;
}

/** One record with its card, under the strip that controls the sandbox. */
export function RecordPage({ config, state: opened, records, choices, choose }: Props) {
  const [state, setState] = useState(opened);
  const [openedThread, setOpenedThread] = useState<string>();
  const [notices, setNotices] = useState<string[]>([]);
  const [cardLog, setCardLog] = useState<CardLogEntry[]>([]);
  const { calls, problems } = useNews();
  const { liveApi } = config;

  const notice = useCallback((sentence: string) => {
    console.warn(sentence);
    setNotices((were) => (were.includes(sentence) ? were : [...were, sentence]));
  }, []);
  const change = async (next: Partial<Choices>) => {
    choose(next);
    if (liveApi === undefined) await applyChoices(next);
    setState(await sandbox.state());
  };

  const note = useCallback(
    (entry: CardLogEntry) => setCardLog((were) => [...were, entry].slice(-LOG_LENGTH)),
    [],
  );
  const agent = useMemo(
    () => agentWho(state.agents, choices.agent, liveApi !== undefined),
    [state.agents, choices.agent, liveApi],
  );
  const record = choices.record ?? firstContact(records);
  const clock = useMemo(
    () => ({ now: Date.parse(state.now), running: config.clockRuns }),
    [state.now, config.clockRuns],
  );
  const sayings = [
    ...misread(location.search, liveApi === undefined ? state.agents : []),
    ...state.untold,
    ...notices,
  ];
  const strip = (
    <ControlStrip
      {...{ choices, state, records, record, agent, calls, cardLog, openedThread, clock, liveApi }}
      notices={sayings}
      change={(next) => void change(next)}
    />
  );
  if (!agent || !record) {
    return (
      <>
        {strip}
        <p className="page-failure" role="alert">
          {agent
            ? 'Name a record in the address, as in ?record=contact/<id>.'
            : 'Name a user in the address, as in ?agent=<user id>.'}
        </p>
      </>
    );
  }
  return (
    <UnknownContext.Provider value={notice}>
      {strip}
      <BuildProblems problems={problems} />
      <OverlaysProvider key={`${record.place}/${record.id}/${agent.userId}`}>
        <RecordView
          {...{ config, record, agent, choices, clock, records }}
          portalId={state.account.portalId}
          zone={choices.zone ?? state.account.timeZone}
          onThread={setOpenedThread}
          onLog={note}
        />
      </OverlaysProvider>
    </UnknownContext.Provider>
  );
}

function firstContact(records: RecordRow[]): Choices['record'] {
  const contact = records.find(({ kind }) => kind === 'contact');
  return contact && { place: 'contact', id: contact.id };
}
