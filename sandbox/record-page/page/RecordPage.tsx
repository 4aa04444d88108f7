import { useCallback, useMemo, useState } from 'react';
import { OverlaysProvider } from '../card/overlays.tsx';
import { UnknownContext } from '../card/unknown.tsx';
import { applyChoices } from './apply-choices.ts';
import { BuildProblems } from './BuildProblems.tsx';
import type { Choices } from './choices.ts';
import { ControlStrip } from './ControlStrip.tsx';
import { RecordView } from './RecordView.tsx';
import { sandbox, type PageConfig, type RecordRow, type SandboxState } from './sandbox-api.ts';
import { useNews } from './use-news.ts';

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
  const { calls, problems } = useNews();

  const notice = useCallback((sentence: string) => {
    console.warn(sentence);
    setNotices((were) => (were.includes(sentence) ? were : [...were, sentence]));
  }, []);
  const change = async (next: Partial<Choices>) => {
    choose(next);
    await applyChoices(next);
    setState(await sandbox.state());
  };

  const agent = state.agents.find(({ userId }) => userId === choices.agent) ?? state.agents[0];
  const record = choices.record ?? firstContact(records);
  const clock = useMemo(
    () => ({ now: Date.parse(state.now), running: config.clockRuns }),
    [state.now, config.clockRuns],
  );
  if (!agent || !record)
    return <p className="page-failure">The sandbox has no agents or no contacts.</p>;

  return (
    <UnknownContext.Provider value={notice}>
      <ControlStrip
        {...{ choices, state, records, record, agent, calls, notices, openedThread, clock }}
        change={(next) => void change(next)}
      />
      <BuildProblems problems={problems} />
      <OverlaysProvider key={`${record.place}/${record.id}/${agent.userId}`}>
        <RecordView
          {...{ record, agent, choices, clock, records }}
          portalId={state.account.portalId}
          zone={choices.zone ?? state.account.timeZone}
          appName={config.appName}
          onThread={setOpenedThread}
        />
      </OverlaysProvider>
    </UnknownContext.Provider>
  );
}

function firstContact(records: RecordRow[]): Choices['record'] {
  const contact = records.find(({ kind }) => kind === 'contact');
  return contact && { place: 'contact', id: contact.id };
}
